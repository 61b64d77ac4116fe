/** Gives a file to the person. */
export function download(name: string, words: string, type: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is long enough for any file that fits here.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
