/** A certificate that signs itself, made anew for each test: no key lies in the project. X.509 v3 (RFC 5280), written in DER by hand. */
import { generateKeyPairSync, sign } from "node:crypto";

export function certificateFor(name: string): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(object([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
  const who = sequence(tagged(0x31, sequence(object([0x55, 0x04, 0x03]), tagged(0x0c, Buffer.from(name)))));
  const validity = sequence(tagged(0x17, Buffer.from("200101000000Z")), tagged(0x17, Buffer.from("491231235959Z")));
  const names = sequence(object([0x55, 0x1d, 0x11]), tagged(0x04, sequence(tagged(0x82, Buffer.from(name)))));
  const authority = sequence(object([0x55, 0x1d, 0x13]), tagged(0x04, sequence(tagged(0x01, Buffer.from([0xff])))));
  const body = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.from([1])),
    algorithm,
    who,
    validity,
    who,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(names, authority)),
  );
  const signature = tagged(0x03, Buffer.concat([Buffer.from([0]), sign("sha256", body, privateKey)]));
  const der = sequence(body, algorithm, signature).toString("base64").replace(/.{1,64}/g, "$&\n");
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), cert: `-----BEGIN CERTIFICATE-----\n${der}-----END CERTIFICATE-----\n` };
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function object(bytes: readonly number[]): Buffer {
  return tagged(0x06, Buffer.from(bytes));
}
