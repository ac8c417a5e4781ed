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
  permutations: 9_999,
  seed: 1,
  falseDiscoveryRate: 0.05
};

/** `index.space` of atlas.json: what is left out is as `defaultSpaceSettings` has it. */
export interface SpaceChoice {
  contiguity?: ContiguityKind | undefined;
  snap?: number | undefined;
  permutations?: number | undefined;
  seed?: number | undefined;
  false_discovery_rate?: number | undefined;
}

/** The settings of a package with the defaults in place of what it leaves out. */
export const spaceSettings = (chosen: SpaceChoice = {}): SpaceSettings => ({
  contiguity: chosen.contiguity ?? defaultSpaceSettings.contiguity,
  snapMetres: chosen.snap ?? defaultSpaceSettings.snapMetres,
  permutations: chosen.permutations ?? defaultSpaceSettings.permutations,
  seed: chosen.seed ?? defaultSpaceSettings.seed,
  falseDiscoveryRate: chosen.false_discovery_rate ?? defaultSpaceSettings.falseDiscoveryRate
});

/** The settings as they stand in atlas.json and in the provenance. */
export const spaceSettingsJson = (settings: SpaceSettings): Required<SpaceChoice> => ({
  contiguity: settings.contiguity,
  snap: settings.snapMetres,
  permutations: settings.permutations,
  seed: settings.seed,
  false_discovery_rate: settings.falseDiscoveryRate
});
