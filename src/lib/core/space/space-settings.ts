/** Queen: one common boundary point makes two areas neighbours. Rook: a common piece of boundary does. */
export type ContiguityKind = 'queen' | 'rook';

/** How the clusters of an index are looked for. */
export interface SpaceSettings {
  contiguity: ContiguityKind;
  /** Boundary points at most this far apart count as one, in metres; 0: only points of equal coordinates. */
  snapMetres: number;
  /** Random rearrangements behind a pseudo p. */
  permutations: number;
  seed: number;
  /** Share of false alarms among the areas called significant, that is allowed (Benjamini–Hochberg). */
  falseDiscoveryRate: number;
}

export const defaultSpaceSettings: SpaceSettings = {
  contiguity: 'queen',
  snapMetres: 1,
  permutations: 999,
  seed: 1,
  falseDiscoveryRate: 0.05
};
