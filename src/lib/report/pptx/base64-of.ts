const piece = 0x8000;

/** Bytes as text of the signs that data addresses have (RFC 4648). */
export function base64Of(bytes: Uint8Array): string {
  let signs = '';
  for (let from = 0; from < bytes.length; from += piece)
    signs += String.fromCharCode(...bytes.subarray(from, from + piece));
  return btoa(signs);
}
