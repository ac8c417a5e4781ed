import type { AreaStyle } from '../core/area-style.ts';
import type { AreaPaint } from './area-map.ts';
import { resolveToken } from './colours.ts';

interface Styled {
  styles: ReadonlyMap<string, AreaStyle>;
  dimmed: ReadonlySet<string>;
}

/** Opacity of a dimmed area, 25 %, as the last two digits of a colour written #rrggbb. */
const dimmedAlpha = '40';

/** Turns style tokens into the colours of the theme in force at an element. */
export function resolvePaints(element: Element, { styles, dimmed }: Styled): Map<string, AreaPaint> {
  const colours = new Map<string, string>();
  const colourOf = (token: string) => {
    const colour = colours.get(token) ?? resolveToken(element, token);
    colours.set(token, colour);
    return colour;
  };
  const paintOf = (areaId: string, style: AreaStyle): AreaPaint => ({
    fill:
      colourOf(style.kind === 'class' ? style.token : 'no-class') + (dimmed.has(areaId) ? dimmedAlpha : ''),
    mark: style.kind === 'mark' ? style.mark : null
  });
  return new Map(Array.from(styles, ([areaId, style]) => [areaId, paintOf(areaId, style)]));
}
