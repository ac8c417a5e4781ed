/** A call that cannot be carried out as typed; the message is worded in the language of the call. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
