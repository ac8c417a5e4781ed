import type { FinishingChoices, Polarity } from '../../import/merge/finish-package.ts';
import type { ImportReview } from '../../import/review/review-import.ts';
import type { DataPackage } from '../../package/model.ts';
import { comparePeriods } from '../../package/period.ts';

/** Share of the areas in which an indicator is to be shown before it is proposed for the index. */
const shownInMost = 0.8;

/** The choices about an imported package as a whole: those made, else what the files or the package added to say. */
export class ImportFinishing {
  #chosen = $state.raw<Partial<FinishingChoices>>({});
  #review: () => ImportReview | null;
  #base: () => DataPackage | null;

  constructor(review: () => ImportReview | null, base: () => DataPackage | null) {
    this.#review = review;
    this.#base = base;
  }

  get choices(): FinishingChoices {
    const { settings } = this.#review() ?? {};
    const preset = this.#base()?.settings.disclosure.preset ?? 'default';
    return {
      municipality: settings?.municipality ?? '',
      level: settings?.level ?? '',
      period: settings?.period ?? '',
      preset,
      polarities: {},
      index: null,
      ...this.#chosen
    };
  }

  /** All periods with figures, the latest first. */
  get periods(): string[] {
    const all = this.#review()?.diagnosis.indicators.flatMap(({ periods }) => periods) ?? [];
    const own = this.choices.period;
    return [...new Set(own === '' ? all : [...all, own])].sort(comparePeriods).reverse();
  }

  /** The indicators of the index: those chosen, else all with a direction that are shown in most areas. */
  indexOf(shown: Readonly<Record<string, number>>): string[] {
    const { index, polarities } = this.choices;
    if (index !== null) return [...index];
    const directed = (this.#review()?.indicators ?? []).filter(
      ({ id, polarity }) => (polarities[id] ?? polarity) !== 0
    );
    const wellShown = directed.filter(({ id }) => (shown[id] ?? 0) >= shownInMost);
    return (wellShown.length > 0 ? wellShown : directed).map(({ id }) => id);
  }

  choose(choices: Partial<FinishingChoices>): void {
    this.#chosen = { ...this.#chosen, ...choices };
  }

  choosePolarity(indicatorId: string, polarity: Polarity): void {
    this.choose({ polarities: { ...this.choices.polarities, [indicatorId]: polarity } });
  }

  forget(): void {
    this.#chosen = {};
  }
}
