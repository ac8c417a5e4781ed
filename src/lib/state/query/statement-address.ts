/** Statements up to this length stand in the address as they are. */
const mostPlain = 900;
/** No question begins like this. */
const packedMark = 'z.';

/** A statement as it stands in the address: as it is, or packed where it is long. */
export async function packStatement(statement: string): Promise<string> {
  if (statement.length <= mostPlain) return statement;
  const bytes = await through(new TextEncoder().encode(statement), new CompressionStream('deflate-raw'));
  return packedMark + base64Of(bytes);
}

/** The statement of an address; null where it cannot be read. */
export async function unpackStatement(packed: string): Promise<string | null> {
  if (!packed.startsWith(packedMark)) return packed;
  try {
    const bytes = bytesOf(packed.slice(packedMark.length));
    return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
  } catch {
    return null;
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const packed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0)
  );
