import type { CoverageModel } from '../../core/coverage/coverage-model.ts';
import { coverageResult } from '../../core/coverage/coverage-result.ts';
import type { SupplyResult } from '../../core/coverage/coverage-result.ts';
import { gapList, stateCounts } from '../../core/coverage/gap-matrix.ts';
import type { GapCell } from '../../core/coverage/gap-types.ts';
import { coverageCsv } from '../../export/coverage-csv.ts';
import { equityCsv } from '../../export/equity-csv.ts';
import { gapsCsv } from '../../export/gaps-csv.ts';
import { supplyCells } from '../../export/supply-cells.ts';
import { gapText } from '../../messages/gap-text.ts';
import type { Locale } from '../../core/locale.ts';
import { coverageBasis, coverageDataOf } from './coverage-basis.ts';
import { coverageFacts } from './coverage-facts.ts';
import { nothing } from './output-module.ts';
import type { OutputContext, OutputPart } from './output-module.ts';
import { sitesPart } from './sites-part.ts';

const options = { neutraliseFormulas: true };

/**
 * coverage.csv, equity.csv, gaps.csv where offers are recorded, and sites.csv where sites are asked for; none without
 * offers and facilities.
 */
export async function coverageOutput(context: OutputContext): Promise<OutputPart> {
  const { offers, facilities } = await coverageDataOf(context);
  if (offers.length === 0 && facilities.length === 0) return nothing;
  const { model, cells } = await coverageBasis(context);
  const results = coverageResult(model);
  const sites = await sitesPart(model, context);
  return {
    texts: new Map([
      ['coverage.csv', coverageCsv(model, results, options)],
      ...gapFile(model, cells, context.locale),
      ['equity.csv', equityCsv(model, results, options)],
      ...sites.texts
    ]),
    facts: {
      coverage: {
        ...coverageFacts(model),
        states: stateCounts(cells),
        reach: reachFacts(results),
        equity: equityFacts(results),
        ...(sites.facts.length === 0 ? {} : { sites: sites.facts })
      }
    }
  };
}

function gapFile(model: CoverageModel, cells: readonly GapCell[], locale: Locale): [string, string][] {
  if (cells.length === 0) return [];
  const names = new Map(model.data.offers.map(({ offerId, name }) => [offerId, name]));
  const offerName = (offerId: string) => names.get(offerId) ?? offerId;
  const explain = (cell: GapCell) => gapText(cell, { locale, offerName });
  return [['gaps.csv', gapsCsv({ model, cells, ranked: gapList(cells), explain }, options)]];
}

/** How much of what the settings weigh reaches each supply, in the whole city. */
function reachFacts(results: readonly SupplyResult[]) {
  return results.map(({ key, reach, weighed }) => {
    const { kind: weight, total, reached } = weighed;
    const share = total > 0 ? reached / total : null;
    return { ...keyFacts(key), weight, total, reached, share, sites_without_ways: reach.unmeasured };
  });
}

function equityFacts(results: readonly SupplyResult[]) {
  return results.map(({ key, need, equity }) => {
    const { compared, concentration, gini, theil } = equity;
    return { ...keyFacts(key), need: need.kind, areas: compared, concentration, gini, theil };
  });
}

function keyFacts(key: SupplyResult['key']) {
  const [supply_kind, place_rule, action_field, phase_id] = supplyCells(key);
  return { supply_kind, place_rule, action_field, phase_id };
}
