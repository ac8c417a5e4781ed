import { indicatorProfiles } from '../../core/indicator-profile.ts';
import { profilesCsv } from '../../export/profiles-csv.ts';
import { classTexts } from '../../messages/stress-text.ts';
import type { OutputContext, OutputPart } from './output-module.ts';

/** profiles.csv: how every indicator goes with the stress of the areas. */
export function profilesOutput({ analysis, stress, locale }: OutputContext): OutputPart {
  const { data, package: pkg } = analysis;
  const weights = Object.fromEntries(pkg.settings.index.indicators.map(({ id, weight }) => [id, weight]));
  const profiles = indicatorProfiles(data.columns, stress, weights);
  const { classCount } = stress;
  const classLabels = classTexts(classCount, locale);
  const text = profilesCsv(profiles, { period: data.period, classLabels }, { neutraliseFormulas: true });
  return {
    texts: new Map([['profiles.csv', text]]),
    facts: {
      profiles: {
        mean: 'every classified area counts once',
        correlation: "Spearman's rank correlation with the index",
        caveat: 'a cross-section of areas; it says nothing of causes'
      }
    }
  };
}
