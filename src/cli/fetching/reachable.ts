import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/**
 * True for an address of the public internet. Everything else (private, loopback, link-local, unique-local, shared by carriers, multicast,
 * reserved, or an IPv4 address of that kind wrapped in an IPv6 one) belongs to the machine or the network that runs this program: a page must
 * not be able to send it there (IANA special-purpose address registries, RFC 6890).
 */
export function isPublic(address: string): boolean {
  // The library also takes "8.8.8", which systems read in different ways.
  if (isIP(address) === 0 || METADATA.has(address)) return false;
  const ip = ipaddr.parse(address);
  if (ip.kind() === "ipv4") return (ip as ipaddr.IPv4).range() === "unicast";
  const six = ip as ipaddr.IPv6;
  const within = ipv4Within(six);
  if (within !== null) return isPublic(within);
  // 2000::/3 is all that has been handed out as global unicast; "::127.0.0.1" lies outside.
  return six.range() === "unicast" && six.parts[0]! >> 13 === 1;
}

/** Machines in some clouds reach their own keys at these public-looking addresses. */
const METADATA: ReadonlySet<string> = new Set(["168.63.129.16"]);

/** The IPv4 address that an IPv6 address stands for: mapped (RFC 4291) or translated (RFC 6052). */
function ipv4Within(ip: ipaddr.IPv6): string | null {
  const range = ip.range();
  if (range === "ipv4Mapped") return ip.toIPv4Address().toString();
  // 64:ff9b::/96 alone: 64:ff9b:1::/48 is for use within a network (RFC 8215).
  if (range !== "rfc6052" || ip.parts[2] !== 0) return null;
  const [high, low] = [ip.parts[6]!, ip.parts[7]!];
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}
