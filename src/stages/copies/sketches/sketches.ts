/** Sketches of articles that can be kept when their texts are not: what finds near-duplicates among a hundred thousand without reading them again. */
export { bandingFor } from "./banding.ts";
export { nearDuplicateIndex } from "./nearDuplicateIndex.ts";
export { signatures } from "./signature.ts";
