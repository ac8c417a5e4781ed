import type { GeometryLayer } from '../model.ts';
import { cellText } from './cell-text.ts';
import type { Confidence } from './confidence.ts';

/** Which properties of a layer's features hold the key, the name and the key of the area above. */
export interface AreaProperties {
  id: string;
  name: string;
  parent: string | null;
  confidence: Confidence;
}

interface Property {
  name: string;
  texts: readonly string[];
  distinct: number;
}

const idWords =
  /(^|_|\b)(id|nr|nummer|key|ags|ars|code|schl\w*|kennz\w*|txt)(\b|_|$)|_?(id|nr)$|^spatial_name$/i;
const nameWords =
  /name|^gen$|bez(eichn\w*)?$|alias$|^(stadtbez|statbez|stadtteil|quartier|ortsteil|bezirk|wohnviertel)$/i;
const noIds =
  /fl(ä|ae)che|area$|_?len(gth)?$|shape|datum|date|stand|objectid|objid|gml|uuid|groesse|debkg|bounding|url|wikidata|einwohner|population|_ha$|m2$/i;

/** Proposes the properties of a layer of areas; null where no property tells the areas apart. */
export function findAreaProperties(
  { features }: GeometryLayer,
  otherIds: ReadonlySet<string> = new Set()
): AreaProperties | null {
  const properties = propertiesOf(features);
  const id = bestId(properties, features.length);
  if (id === undefined) return null;
  const name =
    bestName(
      properties.filter((property) => property !== id),
      features.length
    ) ?? id;
  const parent = properties.find(
    (property) => property !== id && property !== name && isParent(property, features.length, otherIds)
  );
  const sure = id.distinct === features.length && idWords.test(id.name) && name !== id;
  return {
    id: id.name,
    name: name.name,
    parent: parent?.name ?? null,
    confidence: sure ? 'certain' : 'likely'
  };
}

function propertiesOf(features: GeometryLayer['features']): Property[] {
  const names = new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [...names].map((name) => {
    const texts = features.map(({ properties }) => propertyText(properties?.[name]));
    return { name, texts, distinct: new Set(texts.filter((text) => text !== '')).size };
  });
}

/** A property as text; empty for none and for nested values. */
export function propertyText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? cellText(value) : '';
}

function bestId(properties: readonly Property[], count: number): Property | undefined {
  return [...properties]
    .filter(
      ({ distinct, texts, name }) =>
        distinct > 0.9 * count && texts.every((text) => text.length < 40) && !noIds.test(name)
    )
    .map((property) => ({ property, score: idScore(property, count) }))
    .sort((a, b) => b.score - a.score)[0]?.property;
}

function idScore({ name, texts, distinct }: Property, count: number): number {
  const keyLike = texts.filter((text) => /^[\w.-]*\d[\w.-]*$/.test(text)).length / texts.length;
  const sameLength = new Set(texts.map((text) => text.length)).size === 1 ? 1 : 0;
  const fraction = texts.some((text) => /\d\.\d{3,}$/.test(text)) ? 5 : 0;
  return (
    3 * Number(idWords.test(name)) +
    Number(/^(area_)?id$/i.test(name)) +
    3 * keyLike +
    sameLength +
    2 * (distinct / count) -
    fraction
  );
}

function bestName(properties: readonly Property[], count: number): Property | undefined {
  return [...properties]
    .filter(
      ({ texts, distinct }) =>
        distinct > 0.3 * count && texts.filter((text) => /\p{L}{2}/u.test(text)).length > 0.6 * texts.length
    )
    .map((property) => ({ property, score: nameScore(property, count) }))
    .sort((a, b) => b.score - a.score)[0]?.property;
}

function nameScore({ name, texts, distinct }: Property, count: number): number {
  const worded = texts.filter((text) => /\p{Lu}\p{Ll}/u.test(text)).length / texts.length;
  return (
    3 * Number(nameWords.test(name)) +
    2 * worded +
    distinct / count -
    3 * Number(noIds.test(name) || /^(re_|gml)/.test(texts[0] ?? ''))
  );
}

function isParent({ texts, distinct }: Property, count: number, otherIds: ReadonlySet<string>): boolean {
  return distinct < Math.max(2, count) && texts.filter((text) => otherIds.has(text)).length > 0.9 * count;
}
