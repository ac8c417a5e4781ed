import { isUnchanging, keptFiles } from './kept-files';

/** What never changes comes from this device, everything else from the network as long as there is one. */
export async function answer(request: Request): Promise<Response> {
  if (isUnchanging(request.url)) return (await held(request)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (cause) {
    const kept = await held(request);
    if (kept) return kept;
    throw cause;
  }
}

/** Whatever a link says behind the question mark, the page is the same file. */
const held = async (request: Request) => (await keptFiles()).match(request.url, { ignoreSearch: true });
