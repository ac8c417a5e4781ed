/** Colours the map needs outside the classes, resolved from the theme. */
export interface MapColours {
  background: string;
  ink: string;
  ink2: string;
  accent: string;
  districtLine: string;
  loading: string;
}

export const resolveToken = (element: Element, token: string): string =>
  getComputedStyle(element).getPropertyValue(`--${token}`).trim();

/** Reads the theme's colours from the custom properties in force at an element. */
export function readColours(element: Element): MapColours {
  return {
    background: resolveToken(element, 'bg'),
    ink: resolveToken(element, 'ink'),
    ink2: resolveToken(element, 'ink2'),
    accent: resolveToken(element, 'accent'),
    districtLine: resolveToken(element, 'district-line'),
    loading: resolveToken(element, 'line2')
  };
}
