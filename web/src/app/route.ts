import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { hashOf, routeOf, type Route } from "../run/route.ts";

/** Browsers stop a page that writes its address too often; a key held down writes it once, when it is let go. */
const QUIET_MS = 150;

/** The address's hash as a route, and the way to another. Back and forward, links and typed addresses all arrive here. */
export function useRoute(fallback: Route): [Route, (route: Route, how?: "push" | "replace") => void] {
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash) ?? fallback);
  const pending = useRef<number | undefined>(undefined);

  useEffect(() => {
    const changed = () => {
      window.clearTimeout(pending.current);
      setRoute(routeOf(location.hash) ?? fallback);
    };
    window.addEventListener("hashchange", changed);
    return () => window.removeEventListener("hashchange", changed);
  }, []);

  const go = useCallback((next: Route, how: "push" | "replace" = "push") => {
    window.clearTimeout(pending.current);
    setRoute(next);
    if (how === "push") location.hash = hashOf(next);
    else pending.current = window.setTimeout(() => location.replace(hashOf(next)), QUIET_MS);
  }, []);
  return [route, go];
}
