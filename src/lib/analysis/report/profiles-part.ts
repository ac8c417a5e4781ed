import { areaProfiles } from '../../core/profile/area-profile.ts';
import type { AreaProfile } from '../../core/profile/area-profile.ts';
import type { TransitionSources } from '../../core/profile/area-transitions.ts';
import { coverageProfiles } from '../../core/profile/coverage-profiles.ts';
import { latestPeriod } from '../../core/transitions/latest-period.ts';
import { registerRows } from '../../package/edit/gap-register.ts';
import { noteRows } from '../../package/edit/notes.ts';
import { areaSeries } from '../../queries/area-series.ts';
import { stressScreenData } from '../../queries/stress-screen-data.ts';
import { transitionRates } from '../../queries/transition-rates.ts';
import { chainBasis } from '../outputs/chain-basis.ts';
import { coverageBasis } from '../outputs/coverage-basis.ts';
import type { OutputContext } from '../outputs/output-module.ts';
import { scopeOf } from '../outputs/scope.ts';

/** The profiles of all areas of the analysis, as the screen reads them; aligned with the areas of the index. */
export async function profilesPart(context: OutputContext): Promise<{ profiles: AreaProfile[] }> {
  const { connector, analysis, stress } = context;
  const { settings } = analysis.package;
  const { period, ...scope } = scopeOf(context);
  const { indicators } = settings.index;
  const question = { ...scope, period, settings: settings.index, indicators };
  const data = await stressScreenData(connector, question);
  const { model, cells } = await coverageBasis(context);
  return {
    profiles: areaProfiles({
      data,
      stress,
      weights: Object.fromEntries(indicators.map(({ id, weight }) => [id, weight])),
      series: { ...(await areaSeries(connector, scope)), breaks: settings.breaks ?? [] },
      coverage: coverageProfiles(model, cells),
      transitions: await transitionsOf(context),
      notes: noteRows(analysis.package),
      register: registerRows(analysis.package)
    })
  };
}

async function transitionsOf(context: OutputContext): Promise<TransitionSources> {
  const { connector } = context;
  const scope = scopeOf(context);
  const { data, bridges } = await chainBasis(context);
  const rates = await transitionRates(connector, scope);
  const latest = latestPeriod(
    rates.map(({ period }) => period),
    scope.period
  );
  return {
    transitions: data.transitions,
    bridges,
    rates: rates.filter(({ period }) => period === latest)
  };
}
