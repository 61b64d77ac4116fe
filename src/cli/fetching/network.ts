import { lookup } from "node:dns/promises";
import { connect, type Socket } from "node:net";

/** What the machine gives: names to addresses, and connections. Tests bring their own. */
export interface Network {
  /** All addresses of a name. Rejects where there are none. */
  resolve(host: string): Promise<readonly string[]>;
  /** A connection on its way to one address, never to a name: what was judged is what is reached. */
  connect(address: string, port: number): Socket;
  /** Certificates that sign for servers besides the usual ones. */
  readonly ca?: string;
}

export const NETWORK: Network = {
  async resolve(host) {
    return (await lookup(host, { all: true, order: "verbatim" })).map(({ address }) => address);
  },
  connect(address, port) {
    return connect({ host: address, port, noDelay: true });
  },
};
