import { digest } from './sha256-digest.ts';

/**
 * SHA-256 of the bytes as 64 hexadecimal digits. Where the page is not served securely the browser offers no
 * SubtleCrypto; then it is computed here.
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const hash = subtle === undefined ? digest(bytes) : await subtleDigest(subtle, bytes);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function subtleDigest(subtle: SubtleCrypto, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}
