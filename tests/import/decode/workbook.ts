import { strToU8, zipSync } from 'fflate';

export interface WorkbookParts {
  /** XML within `worksheet`, by the sheet's name; a name that begins with `~` is a hidden sheet. */
  sheets: Record<string, string>;
  texts?: readonly string[];
  /** Number formats of the styles 1, 2 …: a built-in number or a code. */
  formats?: readonly (number | string)[];
  since1904?: boolean;
  extra?: Record<string, string>;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** A small workbook by hand, with exactly the XML a test wants. */
export function workbook({
  sheets,
  texts = [],
  formats = [],
  since1904,
  extra = {}
}: WorkbookParts): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    'xl/workbook.xml': `${declaration}<workbook xmlns:r="r"><workbookPr date1904="${since1904 === true ? 1 : 0}"/><sheets>${names
      .map(
        (name, i) =>
          `<sheet name="${name.replace('~', '')}" r:id="s${i}"${name.startsWith('~') ? ' state="hidden"' : ''}/>`
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships>${names
      .map((_, i) => `<Relationship Id="s${i}" Type="x/worksheet" Target="worksheets/sheet${i}.xml"/>`)
      .join(
        ''
      )}<Relationship Id="t" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="y" Type="x/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `${declaration}<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': stylesOf(formats),
    ...extra
  };
  names.forEach((name, i) => {
    files[`xl/worksheets/sheet${i}.xml`] = `${declaration}<worksheet>${sheets[name]}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

function stylesOf(formats: readonly (number | string)[]): string {
  const id = (i: number, format: number | string) => (typeof format === 'number' ? format : 200 + i);
  const codes = formats.map((format, i) =>
    typeof format === 'number' ? '' : `<numFmt numFmtId="${id(i, format)}" formatCode="${format}"/>`
  );
  const styles = formats.map((format, i) => `<xf numFmtId="${id(i, format)}"/>`);
  return `${declaration}<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}
