import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { drawsText, variantText } from '$lib/messages/robustness-text';
import { robustnessContent, rankColumn } from '$lib/export/robustness-csv';
import type { TableNaming } from '$lib/export/table/export-table';
import type { RobustnessScreen } from '$lib/state/robustness.svelte';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { DownloadSource } from '../downloads/downloads.svelte';
import { indicatorNameIn } from './area-reading';

/** The ranks with their certainty, as `robustness.csv` holds them; nothing while they are not computed. */
export function rankingDownload(
  { data }: StressScreen,
  { value }: RobustnessScreen,
  locale: Locale
): DownloadSource {
  const shared = {
    name: m.robustness_export_name({}, { locale }),
    title: m.robustness_rank_title({}, { locale }),
    method: value ? [drawsText(value, locale), m.robustness_method_quantiles({}, { locale })] : []
  };
  if (!data || !value) return shared;
  return {
    ...shared,
    table: () => robustnessContent({ robustness: value, period: data.period, areas: data.areas }),
    columns: robustnessColumns(value, indicatorNameIn(data, locale), locale),
    isByArea: true
  };
}

type Columns = NonNullable<TableNaming['columns']>;
type Robustness = NonNullable<RobustnessScreen['value']>;

/** What the columns of `robustness.csv` are called that no other file has. */
function robustnessColumns(
  { variants }: Robustness,
  nameOf: (id: string) => string,
  locale: Locale
): Columns {
  const columns: Columns = new Map([
    ['high_class_share', { label: m.robustness_file_high({}, { locale }), kind: 'share' }],
    ['top_share', { label: m.robustness_file_top({}, { locale }), kind: 'share' }]
  ]);
  const others = variants.filter(({ kind }) => kind !== 'chosen');
  const named = others.map((one) => {
    const variant = variantText(one, nameOf, locale);
    const label = m.robustness_file_rank_of({ variant }, { locale });
    return [rankColumn(one), { label, kind: 'count' as const }] as const;
  });
  return new Map([...columns, ...named]);
}
