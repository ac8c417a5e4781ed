import type { IndexSettings } from './stress-types.ts';

/** A step of the computation, by the name of its method and what it does. */
export interface MethodStatement {
  step: 'standardise' | 'combine' | 'classify' | 'trend';
  method: string;
  /** What is computed, in English. */
  description: string;
  source: string;
}

const monitoring =
  'Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen Berlin: Monitoring Soziale Stadtentwicklung';

const standardise: Readonly<Record<IndexSettings['standardise'], string>> = {
  'z-score':
    '(value - mean) / population standard deviation (divide by n), over the classifiable areas, unweighted'
};
const combine: Readonly<Record<IndexSettings['combine'], string>> = {
  'sum-restandardised': 'weighted sum of polarity * z, divided by its population standard deviation'
};
const classify: Readonly<Record<IndexSettings['classify']['method'], string>> = {
  limits:
    'classes by ascending limits on the unrounded index; a negative limit belongs to the class above it, any other to the class below it'
};

/** The methods of the settings, step by step, as they are printed beside results. */
export function methodStatements(settings: IndexSettings): MethodStatement[] {
  const { years } = settings.trend;
  return [
    statement('standardise', settings.standardise, standardise[settings.standardise]),
    statement('combine', settings.combine, combine[settings.combine]),
    statement('classify', settings.classify.method, classify[settings.classify.method]),
    statement(
      'trend',
      'change',
      `the same on the change over ${years} years (now - before), over the classifiable areas with both values; improving below the lower limit, worsening above the upper`
    )
  ];
}

function statement(step: MethodStatement['step'], method: string, description: string): MethodStatement {
  return { step, method, description, source: monitoring };
}
