import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A button that folds out. Escape and a click elsewhere close it. */
export function Menu({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      if (!menu.current?.open) return;
      if (event instanceof KeyboardEvent && event.key !== "Escape") return;
      if (event instanceof MouseEvent && menu.current.contains(event.target as Node)) return;
      menu.current.open = false;
      if (event instanceof KeyboardEvent) {
        event.preventDefault();
        menu.current.querySelector("summary")?.focus();
      }
    };
    document.addEventListener("click", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("click", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  return (
    <details class="menu" ref={menu}>
      <summary class="button">{label}</summary>
      <div class="menu-body">{children}</div>
    </details>
  );
}
