import { options } from "preact";
import { useEffect, useState } from "preact/hooks";

/** From this width on, rows are laid out as a table; below it as cards. */
export const WIDE = "(min-width: 48rem)";

/** Whether the window answers a media query, now and as it changes. */
export function useMedia(query: string): boolean {
  const [fits, setFits] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const changed = () => setFits(media.matches);
    media.addEventListener("change", changed);
    return () => media.removeEventListener("change", changed);
  }, [query]);
  return fits;
}

/** Whether the page is being printed: then a view shows every row, not only what is seen. The browser prints as soon as the event ends, so it is drawn at once. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const now = (on: boolean) => () => {
      const later = options.debounceRendering;
      options.debounceRendering = (draw) => draw();
      setPrinting(on);
      if (later) options.debounceRendering = later;
      else delete options.debounceRendering;
    };
    const [start, stop] = [now(true), now(false)];
    window.addEventListener("beforeprint", start);
    window.addEventListener("afterprint", stop);
    return () => {
      window.removeEventListener("beforeprint", start);
      window.removeEventListener("afterprint", stop);
    };
  }, []);
  return printing;
}
