/** The value of an attribute in the text of a start tag, as it is written there; null where it is not there. */
export const attributeText = (attributes: string, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
