/** What is opened at the first call and kept for the next; a failed opening is tried again. */
export function once<Opened>(open: () => Promise<Opened>): () => Promise<Opened> {
  let opening: Promise<Opened> | null = null;
  return () => {
    opening ??= open().catch((cause: unknown) => {
      opening = null;
      throw cause;
    });
    return opening;
  };
}
