import { provenance } from '../core/provenance.ts';
import type { ProvenancePackage } from '../core/provenance.ts';
import type { Analysis } from './analysis.ts';
import { packageHash } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { OutputContext } from './outputs/output-module.ts';
import { software } from './software.ts';

/**
 * provenance.json: what the numbers of the other files were computed from, by which software, settings and rules, members
 * in the order of their names. The same package gives the same text, whatever the order of its rows; it names no
 * clock and no machine. `moduleFacts` are the members that the modules of `atlas analyse` add.
 */
export async function provenanceJson(
  { analysis, stress: index }: OutputContext,
  tables: readonly Fingerprint[],
  moduleFacts: Readonly<Record<string, unknown>>
): Promise<string> {
  const { data, disclosure } = analysis;
  const { level, period, earlierPeriod, input } = data;
  const vintage = data.vintage === '' ? null : data.vintage;
  const origin = packageOf(analysis, await packageHash(tables));
  const scope = { level, vintage, period, earlierPeriod };
  const facts = {
    ...provenance({ software, package: origin, ...scope, input, index, disclosure }),
    municipality: analysis.package.settings.municipality,
    population_period: data.residentsPeriod,
    indicators: indicatorsOf(analysis),
    tables,
    notes,
    ...moduleFacts
  };
  return JSON.stringify(sortedMembers(facts), null, 2) + '\n';
}

const notes = {
  rank: 'rank 1 = highest index; equal indices share the better rank',
  sha256: 'of the sorted lines (CSV), the sorted features (GeoJSON) or the bytes (Parquet) of a table',
  z: "z-score in the indicator's own direction, before polarity"
};

/** The package as the core names it, with everything else its descriptor says about origin and licence. */
function packageOf({ package: { descriptor } }: Analysis, hash: string): ProvenancePackage {
  const { name = '', title, version, description, created, synthetic, licenses } = descriptor;
  const sources = descriptor.sources.map((source) => ({
    ...source,
    title: source.title ?? '',
    path: source.path ?? null
  }));
  return {
    name,
    title,
    version: typeof version === 'string' ? version : null,
    hash,
    synthetic,
    sources,
    ...{ description, created, licences: licenses }
  };
}

/** The chosen indicators as the catalogue describes them. */
function indicatorsOf({ data }: Analysis) {
  return data.input.indicators.map(({ id }) => {
    const row = data.indicators.find(({ indicatorId }) => indicatorId === id);
    const { nameDe, nameEn, definitionDe, unit, source, licence } = row ?? {};
    return { id, name_de: nameDe, name_en: nameEn, definition_de: definitionDe, unit, source, licence };
  });
}

/** The same value with the members of every object in the order of their names. */
function sortedMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedMembers);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sortedMembers(member)]));
}
