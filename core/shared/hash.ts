const mix = (hash: number, code: number, prime: number): number => Math.imul(hash ^ code, prime) >>> 0;

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');

/**
 * 128 bits in hexadecimal that depend only on the text: for ids that must come out the same when a step runs twice.
 * Not cryptographic; never for secrets or signatures.
 */
export const hashText = (text: string): string => {
  let [a, b, c, d] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = (mix(a, code, 597399067) + b) >>> 0;
    b = (mix(b, code, 2869860233) ^ (c >>> 3)) >>> 0;
    c = (mix(c, code, 951274213) + d) >>> 0;
    d = (mix(d, code, 2716044179) ^ (a >>> 5)) >>> 0;
  }
  return (
    hex(mix(a, d, 0x85ebca6b)) +
    hex(mix(b, a, 0xc2b2ae35)) +
    hex(mix(c, b, 597399067)) +
    hex(mix(d, c, 2716044179))
  );
};

/** The same bits in the form of a guid, for fields that demand one. */
export const hashGuid = (text: string): string =>
  hashText(text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
