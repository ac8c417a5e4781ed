import type { ImportWizard } from '$lib/state/import-wizard.svelte';

/** What an import lacks to become a package: boundaries of areas, or figures; null where nothing is missing. */
export function missingPart({ review, base }: ImportWizard): 'areas' | 'values' | null {
  if (review === null) return null;
  if (review.areas.length === 0) return 'areas';
  return review.diagnosis.indicators.length === 0 && base === null ? 'values' : null;
}
