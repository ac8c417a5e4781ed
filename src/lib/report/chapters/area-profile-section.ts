import ProfileStrips from '../../charts/profile/ProfileStrips.svelte';
import { stripsHeight } from '../../charts/profile/strip-columns.ts';
import type { IndicatorLine } from '../../core/profile/area-figures.ts';
import type { AreaProfile } from '../../core/profile/area-profile.ts';
import { lineText, profileHeadline } from '../../messages/area-profile-text.ts';
import * as m from '../../messages/compiled/messages.js';
import { paragraph } from '../document/cells.ts';
import type { Figure, Section } from '../document/report-document.ts';
import type { DrawChart } from '../draw-chart.ts';
import type { ReportNaming, ReportOrigin } from '../report-figures.ts';
import { profileFacts } from './area-profile-facts.ts';
import { supplyItems } from './area-profile-supply.ts';
import { profileTable } from './area-profile-table.ts';
import { sourceText } from './source-text.ts';

/** Which indicators the table of a profile holds: those of the index, or all. */
export type ProfileScope = 'index' | 'all';

const width = 640;
/** With so few indicators, and nothing of offers, a profile fills half a page. */
const mostLinesOfShort = 3;

/** The profile of one area: finding, key numbers, strips, table, chain and offers. One page with the index alone, half of one where little is known. */
export function areaProfileSection(
  profile: AreaProfile,
  origin: ReportOrigin,
  naming: ReportNaming,
  draw: DrawChart,
  scope: ProfileScope = 'index'
): Section {
  const { figures, supply } = profile;
  const { locale } = naming;
  const id = `area-${figures.areaId.replace(/[^A-Za-z0-9]+/g, '-')}`;
  const inIndex = figures.lines.filter((line) => line.inIndex);
  const source = sourceText(origin, locale);
  const items = supplyItems(profile, locale);
  const isShort = scope === 'index' && items.length === 0 && inIndex.length <= mostLinesOfShort;
  return {
    id,
    title: figures.name,
    ...(isShort ? { ownPage: false, keptTogether: true } : { ownPage: true }),
    sections: [],
    blocks: [
      paragraph(m.area_doc_lead({ headline: profileHeadline(figures, supply, locale) }, { locale }), 'lead'),
      { kind: 'facts', items: profileFacts(profile, naming) },
      ...stripFigure(profile, inIndex, { id, source }, naming, draw),
      profileTable(figures, scope === 'all' ? figures.lines : inIndex, naming, { id: `${id}-table`, source }),
      ...(items.length > 0 ? [{ kind: 'list' as const, ordered: false, items }] : [])
    ]
  };
}

function stripFigure(
  { figures }: AreaProfile,
  lines: readonly IndicatorLine[],
  { id, source }: { id: string; source: string },
  { locale }: ReportNaming,
  draw: DrawChart
): Figure[] {
  if (lines.length === 0) return [];
  const { name } = figures;
  const size = { width, height: stripsHeight(width, lines.length) };
  const readings = lines.map((line) => lineText(line, name, locale)).join(' ');
  return [
    {
      kind: 'figure',
      id: `${id}-strips`,
      caption: `${m.area_doc_strip({ name }, { locale })} – ${m.area_strips_subtitle({}, { locale })}`,
      alternative: m.area_strips_alt({ area: name, lines: readings }, { locale }),
      svg: draw(ProfileStrips, { figures, lines, width }, size),
      source
    }
  ];
}
