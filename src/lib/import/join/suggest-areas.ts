import type { AreaRegister } from './area-register.ts';
import { editDistance } from './edit-distance.ts';
import { normaliseName, withoutKind } from './normalise-name.ts';

/** An area that may be meant by a name; the lower the distance (0–1), the more alike the two. */
export interface Suggestion {
  id: string;
  name: string;
  distance: number;
}

const mostAlike = 0.34;

/** Areas of a level whose names resemble the label, the most alike first, at most five. */
export function suggestAreas(label: string, register: AreaRegister, level: string): Suggestion[] {
  const plain = normaliseName(withoutKind(label));
  if (plain === '') return [];
  return register
    .idsOf(level)
    .map((id) => suggestion(plain, id, register.nameOf(level, id) ?? ''))
    .filter(({ distance }) => distance <= mostAlike)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, 5);
}

function suggestion(plain: string, id: string, name: string): Suggestion {
  const other = normaliseName(withoutKind(name));
  const longer = Math.max(plain.length, other.length, 1);
  const impossible = Math.abs(plain.length - other.length) / longer > mostAlike;
  return { id, name, distance: impossible ? 1 : editDistance(plain, other) / longer };
}

/** The areas a label names together (`Moorburg und Altenwerder`); empty where one part is none or not only one. */
export function mergedAreas(label: string, register: AreaRegister, level: string): string[] {
  const parts = label.split(/\s+(?:und|u\.|&|\+)\s+|\s*[/,]\s*/).filter((part) => part !== '');
  if (parts.length < 2) return [];
  const ids = parts.map((part) => register.idsByName(level, part));
  return ids.every((found) => found.length === 1) ? [...new Set(ids.flat())] : [];
}
