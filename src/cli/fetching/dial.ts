import { isIP, type Socket } from "node:net";
import { connect as secure } from "node:tls";
import { NoServer } from "./notFetched.ts";
import type { Network } from "./network.ts";
import { isPublic } from "./reachable.ts";

export interface Line {
  readonly socket: Socket;
  /** The address at the other end. */
  readonly ip: string;
}

/**
 * A connection to the server of `url`, with TLS where it asks for it. The name is resolved here, every address it has is judged, and the
 * connection goes to one of those very addresses: a name that answers differently the second time gains nothing. `within`: milliseconds
 * for all of them together. Throws NotFetched.
 */
export async function dial(url: URL, network: Network, allowPrivate: boolean, within: number, signal: AbortSignal): Promise<Line> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) ? [host] : await resolved(host, network, signal);
  const inside = allowPrivate ? undefined : addresses.find((address) => !isPublic(address));
  if (inside !== undefined) {
    throw new NoServer("bad-address", `expected a server of the public internet, came ${isIP(host) ? "" : `a name that leads to `}${inside}, an address of this machine or its network. Add --allow-private if you mean it.`);
  }
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  // A page must not make us speak to a mail server: below 1024 lie other services.
  if (port < FREE_PORTS && port !== 80 && port !== 443 && !allowPrivate) throw new NoServer("bad-address", `expected a web server's port (80, 443 or above ${FREE_PORTS - 1}), came ${port}. Add --allow-private if you mean it.`);
  const { socket, ip } = await firstReached(addresses.slice(0, MOST_ADDRESSES), port, network, within, signal);
  if (url.protocol === "http:") return { socket, ip };
  return { socket: await secured(socket, host, network, signal), ip };
}

/** Addresses of one name that are tried one after another. */
const MOST_ADDRESSES = 4;
const FREE_PORTS = 1024;

async function resolved(host: string, network: Network, signal: AbortSignal): Promise<readonly string[]> {
  const addresses = await orStopped(network.resolve(host).catch((error: NodeJS.ErrnoException) => {
    const passing = error.code === "EAI_AGAIN";
    throw new NoServer("not-fetched", passing ? `expected the name ${host} to be looked up, came no answer. Check the connection to the internet, and run the same command again.` : `expected a server, came a name that leads nowhere: ${host}. Check the spelling.`, passing);
  }), signal);
  if (addresses.length === 0) throw new NoServer("not-fetched", `expected a server, came a name that leads nowhere: ${host}. Check the spelling.`);
  return addresses;
}

async function firstReached(addresses: readonly string[], port: number, network: Network, within: number, signal: AbortSignal): Promise<Line> {
  let failure = new NoServer("not-fetched", "");
  for (const ip of addresses) {
    try {
      const socket = network.connect(ip, port);
      // One that swallows everything (a broken IPv6 network) must leave time for the next.
      const timer = setTimeout(() => socket.destroy(Object.assign(new Error("late"), { code: "ETIMEDOUT" })), within / addresses.length);
      return { socket: await reached(socket, "connect", signal).finally(() => clearTimeout(timer)), ip };
    } catch (error) {
      signal.throwIfAborted();
      const { code } = error as NodeJS.ErrnoException;
      failure = new NoServer("not-fetched", `expected a server at ${ip} port ${port}, came ${inWords(code)}. Run the same command again later.`, true);
    }
  }
  throw failure;
}

async function secured(plain: Socket, host: string, network: Network, signal: AbortSignal): Promise<Socket> {
  const socket = secure({ socket: plain, ALPNProtocols: ["http/1.1"], ...(!isIP(host) && { servername: host }), ...(network.ca !== undefined && { ca: network.ca }) });
  try {
    return await reached(socket, "secureConnect", signal);
  } catch (error) {
    plain.destroy();
    signal.throwIfAborted();
    const code = String((error as NodeJS.ErrnoException).code ?? "no TLS").slice(0, LONGEST_CODE);
    if (code === "ECONNRESET") throw new NoServer("not-fetched", "expected a secure connection, came a connection that was broken off. Run the same command again later.", true);
    throw new NoServer("not-fetched", `expected a secure connection with a valid certificate for ${host}, came ${code}. Open the address in a browser to see what is wrong with its certificate.`);
  }
}

const LONGEST_CODE = 60;

function inWords(code: string | undefined): string {
  if (code === "ECONNREFUSED") return "a refusal: nothing listens there";
  if (code === "ENETUNREACH" || code === "EHOSTUNREACH") return "no way to reach it";
  if (code === "ETIMEDOUT") return "no answer";
  return code === undefined ? "nothing" : code.slice(0, LONGEST_CODE);
}

/** The socket once the event has come. It is gone where it fails or the signal ends it. */
function reached(socket: Socket, event: "connect" | "secureConnect", signal: AbortSignal): Promise<Socket> {
  // The listener stays: an error that comes before the request has its own must not become a crash.
  socket.on("error", () => undefined);
  const arrived = new Promise<Socket>((yes, no) => {
    socket.once(event, () => yes(socket));
    socket.once("error", no);
    socket.once("close", () => no(Object.assign(new Error("closed"), { code: "ECONNRESET" })));
  });
  return orStopped(arrived, signal).catch((error: unknown) => {
    socket.destroy();
    throw error;
  });
}

/** What the promise gives, or the signal's reason as soon as it comes. */
export function orStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((yes, no) => {
    const stop = () => no(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(yes, no).finally(() => signal.removeEventListener("abort", stop));
  });
}
