import { render } from "preact";
import { App } from "./app/app.tsx";
import { listenToKeys } from "./app/keys.ts";
import { Trouble } from "./app/trouble.tsx";
import { Desk } from "./desk/desk.tsx";
import { hostHere } from "./host/here.ts";
import { decisionsOf } from "./run/decisions.ts";
import { runView } from "./run/run.ts";
import "./look/look.css";

const root = document.getElementById("reader")!;
const host = hostHere();
/** The start page's place in the address; only a server has one. */
const DESK = "#/desk";

async function openReport(): Promise<void> {
  const report = await host.run();
  const decisions = decisionsOf(await host.decisions(report));
  // A report that was shown before must not live on under the new one.
  render(null, root);
  render(<App host={host} run={runView(report)} kept={decisions} />, root);
}

function openDesk(): void {
  document.title = "Articles – Variorum";
  render(null, root);
  render(<Desk ready={() => (location.hash === DESK || location.hash === "" ? (location.hash = "#/stories") : show())} />, root);
}

function show(): void {
  if (host.kind === "server" && (location.hash === DESK || location.hash === "")) openDesk();
  else openReport().catch((error: unknown) => (host.kind === "server" ? (location.hash = DESK) : render(<Trouble error={error} />, root)));
}

listenToKeys();
show();
// Within a report the app itself follows the address.
if (host.kind === "server") window.addEventListener("hashchange", ({ oldURL, newURL }) => (oldURL.endsWith(DESK) || newURL.endsWith(DESK) || !oldURL.includes("#")) && show());
