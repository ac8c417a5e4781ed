import { dirname, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part, with the names that it is written with. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
}

/** An office file taken apart. */
export interface OfficeFile {
  paths: string[];
  bytes: (path: string) => Uint8Array;
  xml: (path: string) => XmlElement;
}

export function readOffice(file: Uint8Array): OfficeFile {
  const parts = unzipSync(file);
  const bytes = (path: string) => {
    const part = parts[path];
    if (!part) throw new RangeError(`No part ${path}`);
    return part;
  };
  return { paths: Object.keys(parts), bytes, xml: (path) => readXml(strFromU8(bytes(path)), path) };
}

/** Reads a part; throws where it is not well formed, or uses a prefix without a name space. */
function readXml(text: string, path: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new SyntaxError(`${path}: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const element = { name, attributes: plain, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (said) => {
    for (const element of open) element.text += said;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root.children[0] ?? root;
}

/** All elements of a name, in the order of the file. */
export const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** Every element. */
export const every = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(every)];

/**
 * What breaks the rules that every office file has to keep (ECMA-376-2): parts well formed, each with a content type,
 * none announced that is missing, relationships that lead to parts, and none used that is not there.
 */
export function packageProblems(file: OfficeFile): string[] {
  const types = all(file.xml('[Content_Types].xml'), 'Override').map(
    ({ attributes }) => attributes.PartName ?? ''
  );
  const endings = all(file.xml('[Content_Types].xml'), 'Default').map(
    ({ attributes }) => attributes.Extension ?? ''
  );
  const typed = (path: string) =>
    types.includes(`/${path}`) || endings.includes(path.split('.').at(-1) ?? '');
  const parts = file.paths.filter((path) => path !== '[Content_Types].xml');
  return [
    ...parts.filter((path) => !typed(path)).map((path) => `${path} has no content type`),
    ...types.filter((path) => !file.paths.includes(path.slice(1))).map((path) => `${path} is missing`),
    ...twice(types).map((path) => `${path} has two content types`),
    ...parts.filter((path) => /\.(xml|rels)$/.test(path)).flatMap((path) => partProblems(file, path))
  ];
}

function partProblems(file: OfficeFile, path: string): string[] {
  const part = file.xml(path);
  return path.endsWith('.rels')
    ? relationshipProblems(file, path, part)
    : referenceProblems(file, path, part);
}

function relationshipProblems(file: OfficeFile, path: string, part: XmlElement): string[] {
  const folder = posix.join(dirname(path), '..');
  const relationships = all(part, 'Relationship').filter(
    ({ attributes }) => attributes.TargetMode !== 'External'
  );
  const broken = relationships
    .map(({ attributes }) => targetOf(folder, attributes.Target ?? ''))
    .filter((target) => !file.paths.includes(target));
  const ids = all(part, 'Relationship').map(({ attributes }) => attributes.Id ?? '');
  return [
    ...broken.map((target) => `${path} leads to ${target}`),
    ...twice(ids).map((id) => `${path} has two ${id}`)
  ];
}

const targetOf = (folder: string, target: string) =>
  target.startsWith('/') ? target.slice(1) : posix.join(folder, target);

function referenceProblems(file: OfficeFile, path: string, part: XmlElement): string[] {
  const used = every(part).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, id]) => (/^r:(id|embed|link)$/.test(name) ? [id] : []))
  );
  if (used.length === 0) return [];
  const rels = posix.join(dirname(path), '_rels', `${posix.basename(path)}.rels`);
  const known = all(file.xml(rels), 'Relationship').map(({ attributes }) => attributes.Id);
  return used.filter((id) => !known.includes(id)).map((id) => `${path} uses ${id}`);
}

/** What stands in a list more than once. */
export const twice = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => texts.indexOf(text) < index);
