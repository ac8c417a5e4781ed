import type { EngineBindings } from './bindings.ts';
import type { Sql, SqlValue } from './sql.ts';

/** Values per session variable: reading a field copies its whole variable, so one for all would be quadratic. */
const valuesPerVariable = 32;

/**
 * Binds the parameters of a statement and returns the text to run. Only prepared statements take parameters and
 * only plain text can be cancelled; so a prepared SET puts the values into session variables and the text reads
 * them. No value ever becomes part of a text.
 */
export async function bindParameters(
  bindings: EngineBindings,
  connection: number,
  sql: Sql
): Promise<string> {
  for (let first = 0; first < sql.parameters.length; first += valuesPerVariable) {
    const values = sql.parameters.slice(first, first + valuesPerVariable);
    await setVariable(bindings, connection, variableOf(first), values);
  }
  return sql.textWith((index) => `getvariable('${variableOf(index)}').${fieldOf(index)}`);
}

async function setVariable(
  bindings: EngineBindings,
  connection: number,
  variable: string,
  values: readonly SqlValue[]
): Promise<void> {
  const fields = values.map((_, index) => `${fieldOf(index)} := ?`).join(', ');
  const text = `SET VARIABLE ${variable} = struct_pack(${fields})`;
  const statement = await bindings.createPrepared(connection, text);
  try {
    await bindings.runPrepared(connection, statement, [...values]);
  } finally {
    await bindings.closePrepared(connection, statement);
  }
}

function variableOf(index: number): string {
  return `parameters_${Math.floor(index / valuesPerVariable)}`;
}

function fieldOf(index: number): string {
  return `p${index % valuesPerVariable}`;
}
