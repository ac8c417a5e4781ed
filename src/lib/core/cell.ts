/**
 * What a statistical cell can be. The four kinds are never mixed up: a suppressed value is not a
 * missing one, a missing one is not zero, and zero is an ordinary value.
 */
export const valueKinds = ['value', 'suppressed', 'missing', 'not_applicable'] as const;
export type ValueKind = (typeof valueKinds)[number];

/** Why a value that is shown needs care. */
export const qualityFlags = ['uncertain', 'provisional', 'revised', 'estimated'] as const;
export type QualityFlag = (typeof qualityFlags)[number];

export type Cell =
  | { kind: 'value'; value: number; flag: QualityFlag | null }
  | { kind: 'suppressed' }
  | { kind: 'missing' }
  | { kind: 'not_applicable' };

/** Position of a kind in `valueKinds`, the code used in `Column.kinds`. */
export const kindCode = { value: 0, suppressed: 1, missing: 2, not_applicable: 3 } as const;

/**
 * One figure for every area, in the order of the areas it belongs to.
 * `kinds[i]` is a `kindCode`; `values[i]` may be read only where `kinds[i]` is `kindCode.value`.
 */
export interface Column {
  values: Float64Array;
  kinds: Uint8Array;
}
