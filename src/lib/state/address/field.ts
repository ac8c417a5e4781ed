import type { Codec } from './codec.ts';

/** A field of the view: its parameter in the address, and its value where that is missing or makes no sense. */
export interface Field<Value> {
  parameter: string;
  usual: Value;
  read: (text: string) => Value;
  /** Null where the value goes without saying. */
  write: (value: Value) => string | null;
}

/** A field that is null where the address says nothing: the package, the data or the screen decide. */
export const open = <Value>(parameter: string, { parse, format }: Codec<Value>): Field<Value | null> => ({
  parameter,
  usual: null,
  read: (text) => parse(text) ?? null,
  write: (value) => (value === null ? null : format(value))
});

/** A field that always has a value. */
export const usually = <Value>(
  usual: NoInfer<Value>,
  parameter: string,
  { parse, format }: Codec<Value>
): Field<Value> => ({
  parameter,
  usual,
  read: (text) => parse(text) ?? usual,
  write: (value) => (format(value) === format(usual) ? null : format(value))
});

/** The values of a table of fields. */
export type ValuesOf<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends Field<infer Value> ? Value : never;
};
