import { classMobility } from '../../lib/core/mobility/class-mobility.ts';
import { indexSequences } from '../../lib/core/mobility/index-sequences.ts';
import { NotClassifiable } from '../../lib/core/not-classifiable.ts';
import type { StressIndex } from '../../lib/core/stress-types.ts';
import { mobilityCsv } from '../../lib/export/mobility-csv.ts';
import { classText } from '../../lib/messages/stress-text.ts';
import { analysisInput, indexOf } from '../analysis.ts';
import { nothing } from './output-module.ts';
import type { OutputContext, OutputPart } from './output-module.ts';

/** mobility.csv: how areas move between the classes of the index, over all periods up to that of the analysis. */
export async function mobilityOutput(context: OutputContext): Promise<OutputPart> {
  const { analysis, stress, locale } = context;
  const { period, areas } = analysis.data;
  const place = analysis.periods.indexOf(period);
  const periods = analysis.periods.slice(0, place + 1).filter((one) => one.length === period.length);
  const indices: (StressIndex | null)[] = [];
  for (const one of periods) indices.push(await indexAt(context, one));
  const sequences = indexSequences(
    indices,
    areas.map(({ areaId }) => areaId)
  );
  const mobility = classMobility(sequences, stress.classCount);
  if (mobility === null || stress.classCount < 2) return nothing;
  const { stayed, worse, better, steps, indices: measures } = mobility;
  const count = stress.classCount;
  const labels = Array.from({ length: count }, (_, i) => classText(i + 1, count, locale));
  const dated = periods.filter((_, i) => indices[i] !== null);
  return {
    texts: new Map([['mobility.csv', mobilityCsv(mobility, labels, { neutraliseFormulas: true })]]),
    facts: { mobility: { periods: dated, steps, stayed, worse, better, indices: measures } }
  };
}

/** The index of one period with the settings of the analysis; null where it cannot be computed. */
async function indexAt({ connector, analysis }: OutputContext, period: string): Promise<StressIndex | null> {
  try {
    return indexOf({ ...analysis, data: await analysisInput(connector, analysis.package, period) });
  } catch (error) {
    if (error instanceof NotClassifiable) return null;
    throw error;
  }
}
