/** A JSON object whose members are not known beforehand. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether the value is a JSON object, not an array or null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an object beside the known ones; undefined when there are none. */
export function otherMembers(value: JsonObject, known: readonly string[]): JsonObject | undefined {
  const others = Object.entries(value).filter(([name]) => !known.includes(name));
  return others.length === 0 ? undefined : Object.fromEntries(others);
}
