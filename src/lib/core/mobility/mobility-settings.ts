/** Indicators that make up the index at some periods, where it is not composed as today. */
export interface Composition {
  periods: readonly string[];
  indicators: readonly { id: string; weight: number }[];
}

export interface MobilitySettings {
  compositions: readonly Composition[];
}

type Member = Readonly<Record<string, unknown>>;

/** Settings of class mobility from the member `mobility` of `atlas.json`; what cannot be read is left out. */
export function readMobilitySettings(member: unknown): MobilitySettings {
  return { compositions: listOf(memberOf(member).compositions).map(composition) };
}

/** The settings as they stand in `atlas.json` and in the provenance. */
export function mobilitySettingsJson({ compositions }: MobilitySettings) {
  return { compositions };
}

function composition(item: unknown): Composition {
  const { periods, indicators } = memberOf(item);
  return {
    periods: listOf(periods).filter((period) => typeof period === 'string'),
    indicators: listOf(indicators).flatMap((one) => {
      const { id, weight = 1 } = memberOf(one);
      return typeof id === 'string' && typeof weight === 'number' && weight >= 0 ? [{ id, weight }] : [];
    })
  };
}

/** The weights that hold at a period: those of its composition, else those of today. */
export function weightsAt(
  period: string,
  { compositions }: MobilitySettings,
  today: Readonly<Record<string, number>>
): Readonly<Record<string, number>> {
  const own = compositions.find(({ periods }) => periods.includes(period));
  return own ? Object.fromEntries(own.indicators.map(({ id, weight }) => [id, weight])) : today;
}

function memberOf(value: unknown): Member {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
