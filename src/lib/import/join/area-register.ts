import { areaKeyForms, type KeyForm } from './area-key.ts';
import { normaliseName, withoutKind } from './normalise-name.ts';

/** An area that tables can be joined to. */
export interface KnownArea {
  id: string;
  name: string;
  level: string;
  vintage: string | null;
  parentId: string | null;
}

/** All known areas, found by key and by name. An area that exists in several vintages stands once for each. */
export interface AreaRegister {
  areas: readonly KnownArea[];
  levels: readonly string[];
  /** Ids of a level that a key in the given form stands for; more than one means the form is no key there. */
  idsByKey(level: string, form: KeyForm, key: string): readonly string[];
  /** Ids of a level that carry a name. */
  idsByName(level: string, name: string): readonly string[];
  idsOf(level: string): readonly string[];
  /** Ids of each vintage of a level. */
  vintagesOf(level: string): readonly (readonly string[])[];
  nameOf(level: string, id: string): string | undefined;
}

/** Indexes areas for joining. */
export function areaRegister(areas: readonly KnownArea[]): AreaRegister {
  const index = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const area of areas) {
    for (const key of indexKeys(area)) index.set(key, (index.get(key) ?? new Set()).add(area.id));
    names.set(`${area.level}\n${area.id}`, area.name);
  }
  const vintages = idsByVintage(areas);
  const found = (key: string) => [...(index.get(key) ?? [])];
  return {
    areas,
    levels: [...new Set(areas.map(({ level }) => level))],
    idsByKey: (level, form, key) => found(`key\n${level}\n${form}\n${key}`),
    idsByName: (level, name) => found(`name\n${level}\n${normaliseName(name)}`),
    idsOf: (level) => found(`level\n${level}`),
    vintagesOf: (level) => vintages.get(level) ?? [],
    nameOf: (level, id) => names.get(`${level}\n${id}`)
  };
}

function idsByVintage(areas: readonly KnownArea[]): Map<string, string[][]> {
  const levels = new Map<string, Map<string | null, Set<string>>>();
  for (const { id, level, vintage } of areas) {
    const vintages = levels.get(level) ?? new Map<string | null, Set<string>>();
    levels.set(level, vintages.set(vintage, (vintages.get(vintage) ?? new Set()).add(id)));
  }
  return new Map(
    [...levels].map(([level, vintages]) => [level, [...vintages.values()].map((ids) => [...ids].sort())])
  );
}

function indexKeys({ id, name, level }: KnownArea): string[] {
  const plain = [...new Set([normaliseName(name), normaliseName(withoutKind(name))])];
  return [
    `level\n${level}`,
    ...areaKeyForms(id).map(([form, key]) => `key\n${level}\n${form}\n${key}`),
    ...plain.filter((text) => text !== '').map((text) => `name\n${level}\n${text}`)
  ];
}
