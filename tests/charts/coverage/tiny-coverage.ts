import type { QuadrantAccessors } from '../../../src/lib/charts/coverage/quadrant-marks.ts';
import type { ChartFigure } from '../../../src/lib/charts/coverage/chart-figure.ts';
import type { AreaStyle } from '../../../src/lib/core/area-style.ts';

export interface TinyArea {
  id: string;
  name: string;
  stress: ChartFigure;
  reached: ChartFigure;
  persons: ChartFigure;
  style: AreaStyle;
}

const value = (number: number): ChartFigure => ({ kind: 'value', value: number });
const area = (id: string, name: string, stress: ChartFigure, reached: ChartFigure, persons: ChartFigure) => ({
  id,
  name,
  stress,
  reached,
  persons,
  style: { kind: 'class', token: 'bivariate-3-1' } as AreaStyle
});

/** Four areas with a place in the scatter, one of them of unknown size, and one for every kind of non-value. */
export const tinyAreas: TinyArea[] = [
  area('01', 'Neuglück', value(2.45), value(0), value(400)),
  area('02', 'Nordtor', value(1.5), value(1), value(900)),
  area('03', 'Öder Weg', value(-0.3), value(0.25), value(0)),
  area('04', 'Zeche', value(-1.2), value(0.8), { kind: 'suppressed' }),
  area('05', 'Hof', { kind: 'unclassified' }, value(0.5), value(100)),
  area('06', 'Feld & Co.', value(0.4), { kind: 'missing' }, { kind: 'not_applicable' })
];

export const readTiny: QuadrantAccessors<TinyArea> = {
  areaId: ({ id }) => id,
  name: ({ name }) => name,
  stress: ({ stress }) => stress,
  reached: ({ reached }) => reached,
  persons: ({ persons }) => persons,
  style: ({ style }) => style
};
