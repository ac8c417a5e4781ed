import { cell, readCsv } from '../berlin/shared-data.ts';

export interface School {
  municipality: string;
  form: string;
  pupils: number;
  /** Published social index, 1 (least burden) to 9; null where there is none. */
  socialIndex: number | null;
}

/** All schools of the school year 2024/25 with the key of their municipality in eight digits. */
export function schools(): readonly School[] {
  const file = 'data/nrw/schulen_2024_25_sozialindex_koordinaten_startchancen.csv';
  return readCsv(file).map((row) => ({
    municipality: cell(row, 'Amtlicher Gemeindeschlüssel').padStart(8, '0'),
    form: cell(row, 'Schulform'),
    pupils: Number(cell(row, 'Anzahl')),
    socialIndex: cell(row, 'Sozialindex') === '' ? null : Number(cell(row, 'Sozialindex'))
  }));
}

/** Mean social index of the schools that have one, weighted by pupils; null without any. */
export function meanSocialIndex(list: readonly School[]): number | null {
  const known = list.flatMap(({ pupils, socialIndex }) =>
    socialIndex !== null && pupils > 0 ? [{ pupils, weighted: pupils * socialIndex }] : []
  );
  const pupils = known.reduce((sum, one) => sum + one.pupils, 0);
  return pupils > 0 ? known.reduce((sum, one) => sum + one.weighted, 0) / pupils : null;
}
