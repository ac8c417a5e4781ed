const rows = 1_000_000;

let made: Uint8Array | undefined;

/** A CSV of 1,000,000 rows and 8 columns, about 69 MB, in Windows-1252 with semicolons and decimal commas. */
export function largeCsv(): Uint8Array {
  made ??= encoded();
  return made;
}

function encoded(): Uint8Array {
  const pieces: Uint8Array[] = [latin('Schlüssel;Name;Jahr;Merkmal;Wert;Zähler;Nenner;Anmerkung\r\n')];
  for (let start = 0; start < rows; start += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, i) => lineOf(start + i));
    pieces.push(latin(lines.join('')));
  }
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

const features = [
  'Kinder in Bedarfsgemeinschaften',
  'Arbeitslose unter 25',
  'Alleinerziehende',
  'Übergewicht'
];

function lineOf(row: number): string {
  const area = row % 12_000;
  const denominator = 100 + ((row * 7919) % 4000);
  const numerator = (row * 104_729) % denominator;
  const value = ((100 * numerator) / denominator).toFixed(4).replace('.', ',');
  const key = String(1_000_000 + area).padStart(8, '0');
  const note = row % 97 === 0 ? '"geschätzt; vorläufig"' : '';
  return `${key};Köln-Süd ${area};${2000 + (row % 24)};${features[row % 4]};${value};${numerator};${denominator};${note}\r\n`;
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
