import type { AreaAnchor } from './anchors.ts';
import type { LabelCollection } from './area-map.ts';
import { resolveToken } from './colours.ts';

export interface MapLabel {
  areaId: string;
  text: string;
  sign: string;
  important: boolean;
  token: string | null;
}

const pixelsPerCharacter = 6.2;
const roomFactor = 1.12;
const tilePixels = 512;

/** The zoom from which a text is no wider than its area, with the tolerance of the visual design. */
export const fittingZoom = (text: string, worldWidth: number): number =>
  Math.log2((text.length * pixelsPerCharacter) / (roomFactor * Math.max(worldWidth, 1e-9) * tilePixels));

/**
 * Labels as points: important ones first, then by the width of their area; the colours of the theme in force.
 * Where the name has no room at this zoom and is not important, only the sign stands.
 */
export function labelFeatures(
  element: Element,
  anchors: readonly AreaAnchor[],
  labels: readonly MapLabel[],
  zoom: number
): LabelCollection {
  const byId = new Map(labels.map((label) => [label.areaId, label]));
  const colour = memoised((token: string) => resolveToken(element, token));
  const features = anchors.flatMap(({ areaId, lon, lat, width }) => {
    const label = byId.get(areaId);
    if (!label) return [];
    const named = label.important || fittingZoom(label.text, width) <= zoom;
    const text = [named ? label.text : '', label.sign].filter(Boolean).join('\n');
    if (text === '') return [];
    const properties = {
      text,
      order: (label.important ? 0 : 1) - Math.min(width, 0.5),
      colour: (label.token && colour(`on-${label.token}`)) || colour('ink'),
      halo: colour(label.token ?? 'bg')
    };
    return [
      { type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates: [lon, lat] }, properties }
    ];
  });
  return { type: 'FeatureCollection', features };
}

function memoised(read: (token: string) => string): (token: string) => string {
  const known = new Map<string, string>();
  return (token) => {
    const value = known.get(token) ?? read(token);
    known.set(token, value);
    return value;
  };
}
