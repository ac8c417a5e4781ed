const stress =
  /arbeitslos|unemploy|armut|poverty|sgb|transfer|grundsicherung|mindestsicherung|sozialhilfe|alleinerzieh|single.?parent|auff(ä|ae)llig|übergewicht|overweight|ohne abschluss|hilfen zur erziehung|wohnungslos|homeless|überschuld|schulden|beneficiar|deficit|defizit/i;
const relief =
  /gymnasi|betreuungsquote|kitabesuch|vorsorge|\bu[89]\b|beschäftigtenquote|employment rate|einkommen|income/i;

/**
 * Whether a high value means more stress (1), less (−1) or neither (0), by the words of a name. Counts have no
 * direction: they follow the size of the area.
 */
export function polarityOf(name: string, unit: string): 1 | -1 | 0 {
  if (unit === 'count' || !/percent|per_|ratio|value/.test(unit)) return 0;
  if (relief.test(name)) return -1;
  return stress.test(name) ? 1 : 0;
}
