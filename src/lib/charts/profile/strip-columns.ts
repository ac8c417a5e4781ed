/** Where the parts of a row stand, in pixels from the left. */
export interface StripColumns {
  /** Rows below this width have their name above the strip and no years. */
  narrow: boolean;
  rowHeight: number;
  headHeight: number;
  /** Where the strip begins and ends. */
  strip: readonly [from: number, to: number];
  /** Right edges of the values of area and city. */
  area: number;
  city: number;
  /** Where the years begin and end; null = no room for them. */
  years: readonly [from: number, to: number] | null;
  /** Room for the name. */
  nameWidth: number;
}

const narrowBelow = 540;

/** Divides the width of a picture among name, strip, values and years. */
export function stripColumns(width: number): StripColumns {
  if (width < narrowBelow)
    return {
      narrow: true,
      rowHeight: 66,
      headHeight: 22,
      strip: [8, width - 112],
      area: width - 52,
      city: width - 2,
      years: null,
      nameWidth: width - 4
    };
  const nameWidth = Math.min(215, Math.round(width * 0.28));
  const years: [number, number] = [width - 74, width - 8];
  const city = years[0] - 22;
  const area = city - 52;
  return {
    narrow: false,
    rowHeight: 48,
    headHeight: 24,
    strip: [nameWidth + 14, area - 66],
    area,
    city,
    years,
    nameWidth
  };
}

/** Height of a picture with that many rows. */
export function stripsHeight(width: number, rows: number): number {
  const { headHeight, rowHeight } = stripColumns(width);
  return headHeight + rows * rowHeight;
}
