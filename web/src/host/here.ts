import { fileHost } from "./file.ts";
import type { Host } from "./host.ts";
import { serverHost } from "./server.ts";

/** The server's page says of itself that it is one; every other page is a file. */
export function hostHere(): Host {
  return document.querySelector('meta[name="variorum-host"]')?.getAttribute("content") === "server" ? serverHost : fileHost;
}
