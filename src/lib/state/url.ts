import { fieldNames, viewFields, type ViewState } from './view-state.ts';

function readField<Name extends keyof ViewState>(query: URLSearchParams, name: Name): ViewState[Name] {
  const { parameter, usual, read } = viewFields[name];
  const text = query.get(parameter);
  return text === null ? usual : read(text);
}

const writeField = <Name extends keyof ViewState>(view: ViewState, name: Name): string | null =>
  viewFields[name].write(view[name]);

/** Reads a view from a query string; a parameter that is missing or makes no sense gives the default. */
export function parseView(query: URLSearchParams): ViewState {
  return Object.fromEntries(fieldNames.map((name) => [name, readField(query, name)])) as ViewState;
}

/** Writes a view as a query string, `?` included, or '' where everything is at its default. */
export function formatView(view: ViewState): string {
  const query = new URLSearchParams();
  for (const name of fieldNames) {
    const text = writeField(view, name);
    if (text !== null) query.set(viewFields[name].parameter, text);
  }
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
