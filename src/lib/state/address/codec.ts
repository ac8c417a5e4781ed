/** How a value is written into an address. `parse` answers undefined for what it does not accept. */
export interface Codec<Value> {
  parse(text: string): Value | undefined;
  format(value: Value): string;
}

/** Any text but none. */
export const text: Codec<string> = {
  parse: (value) => (value === '' ? undefined : value),
  format: (value) => value
};

/** A day that a calendar can have, `YYYY-MM-DD`. */
export const day: Codec<string> = {
  parse: (value) => (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) ? value : undefined),
  format: (value) => value
};

/** One word of a list. */
export const oneOf = <Word extends string>(words: readonly Word[]): Codec<Word> => ({
  parse: (value) => words.find((word) => word === value),
  format: (value) => value
});

/** Some words of a list, in its order. */
export const someOf = <Word extends string>(words: readonly Word[]): Codec<readonly Word[]> => ({
  parse: (value) => {
    const chosen = words.filter((word) => value.split(',').includes(word));
    return chosen.length > 0 ? chosen : undefined;
  },
  format: (value) => value.join(',')
});

/** A whole number within limits. */
export const wholeNumber = (least: number, most: number): Codec<number> => ({
  parse: (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    return number >= least && number <= most ? number : undefined;
  },
  format: String
});

/** A member of a list that may have commas of its own. */
export const escaped = (member: string): string => member.replaceAll('%', '%25').replaceAll(',', '%2C');
/** What `escaped` made of a member. */
export const unescaped = (member: string): string => member.replaceAll('%2C', ',').replaceAll('%25', '%');

/** Any texts, in their order. */
export const texts: Codec<readonly string[]> = {
  parse: (value) => (value === '' ? undefined : value.split(',').map(unescaped)),
  format: (value) => value.map(escaped).join(',')
};
