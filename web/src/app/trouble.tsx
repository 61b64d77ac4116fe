/** What is shown where the report cannot be opened. */
export function Trouble({ error }: { readonly error: unknown }) {
  return (
    <main class="trouble">
      <h1>The report cannot be shown</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
    </main>
  );
}
