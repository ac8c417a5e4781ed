import type { CoverageModel, PhaseDemand } from '../../core/coverage/coverage-model.ts';
import type { PlaceRule } from '../../core/coverage/coverage-settings.ts';
import { gapColumns, type GapColumn } from '../../core/coverage/gap-matrix.ts';
import { demandOfRule, supplyOfPlaces } from '../../core/coverage/place-ratio.ts';
import { supplyOfField, type Supply } from '../../core/coverage/supply-sites.ts';
import type { SupplyChoice } from '../../core/coverage/coverage-question.ts';

/** Whom a supply is for and where it is. */
export interface AskedSupply {
  demand: PhaseDemand;
  supplies: readonly Supply[];
  /** The rule whose places are looked at; null for offers. */
  rule: PlaceRule | null;
  /** The columns of the gap matrix that are looked at; places have none. */
  columns: readonly GapColumn[];
}

/** What a model holds of a choice; `demand` stays under edits. Throws RangeError for a phase or a rule that is not there. */
export function askedSupply(
  model: CoverageModel,
  choice: SupplyChoice,
  demand = askedDemand(model, choice)
): AskedSupply {
  if (choice.kind === 'places') {
    const rule = ruleOf(model, choice.ruleId);
    return { demand, supplies: supplyOfPlaces(model, rule), rule, columns: [] };
  }
  const { phaseId, actionField } = choice;
  const columns = gapColumns(model).filter(
    (column) => column.phaseId === phaseId && (actionField === null || column.actionField === actionField)
  );
  const supplies = columns.flatMap((column) => supplyOfField(model, column.actionField, phaseId));
  return { demand, supplies, rule: null, columns };
}

function askedDemand(model: CoverageModel, choice: SupplyChoice): PhaseDemand {
  if (choice.kind === 'places') return demandOfRule(model, ruleOf(model, choice.ruleId));
  const demand = model.phases.find(({ phase }) => phase.phaseId === choice.phaseId);
  if (!demand) throw new RangeError(`No phase ${choice.phaseId}`);
  return demand;
}

function ruleOf({ settings }: CoverageModel, ruleId: string): PlaceRule {
  const rule = settings.placeRules.find(({ id }) => id === ruleId);
  if (!rule) throw new RangeError(`No place rule ${ruleId}`);
  return rule;
}
