/** The bytes of a file of this site. Throws TypeError where it cannot be had. */
export async function bytesAt(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(new URL(url, import.meta.url));
  if (!answer.ok) throw new TypeError(`${answer.status} ${url}`);
  return new Uint8Array(await answer.arrayBuffer());
}
