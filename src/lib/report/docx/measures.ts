/** Lengths of the pages, in millimetres. */
export const page = { width: 210, height: 297, side: 22, top: 24, bottom: 22 } as const;

/** Width of the text on an upright page. */
export const upright = page.width - 2 * page.side;
/** Width of the text on a page that lies on its side. */
export const across = page.height - 2 * page.side;
/** Pictures are not taller, so that caption and source stay with them. */
export const tallest = 178;

/** Twentieths of a point, as Word measures. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Pixels of 96 to the inch, as the writer takes sizes of pictures. */
export const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;

/** How many characters of a table stand in a millimetre of a line, on average; and where its type is small. */
export const charactersPerMillimetre = 0.66;
export const smallCharactersPerMillimetre = 0.76;

export const ink = '16202A';
export const ink2 = '46525E';
export const line = 'C3CAD1';
export const accent = '0F5C8A';
