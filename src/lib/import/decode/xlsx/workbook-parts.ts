import type { Archive } from '../archive.ts';
import type { DecodeRun } from '../decode-run.ts';
import { ImportError } from '../import-error.ts';
import { unescapeText } from './escaped-text.ts';
import { numberDisplay, type NumberDisplay } from './number-format.ts';
import { readXml } from './read-xml.ts';

export interface SheetPart {
  name: string;
  hidden: boolean;
  /** Path of the sheet within the zip. */
  path: string;
}

export interface Workbook {
  sheets: readonly SheetPart[];
  since1904: boolean;
  texts: readonly string[];
  /** How the numbers of a style are shown, by the style's index. */
  displays: readonly NumberDisplay[];
}

/** Reads what the sheets of a workbook share: their order and names, texts and number formats. */
export async function readWorkbook(archive: Archive, path: string, run: DecodeRun): Promise<Workbook> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const file = path.slice(folder.length);
  const targets = await readTargets(archive, `${folder}_rels/${file}.rels`, folder, run);
  const { listed, since1904 } = await readSheetList(archive, path, run);
  const sheets = listed.flatMap(({ name, hidden, relation }) => {
    const target = targets.byId.get(relation);
    return target?.type === 'worksheet' ? [{ name, hidden, path: target.path }] : [];
  });
  const texts = await readTexts(archive, targets.ofType('sharedStrings'), run);
  const displays = await readDisplays(archive, targets.ofType('styles'), run);
  return { sheets, since1904, texts, displays };
}

interface Targets {
  byId: ReadonlyMap<string, { type: string; path: string }>;
  ofType(type: string): string | undefined;
}

async function readTargets(archive: Archive, path: string, folder: string, run: DecodeRun): Promise<Targets> {
  const byId = new Map<string, { type: string; path: string }>();
  await readXml(
    await required(archive, path, run),
    path,
    {
      open: (name, attribute) => {
        const [id, target] = [attribute('Id'), attribute('Target')];
        if (name !== 'Relationship' || id === undefined || target === undefined) return;
        const type = (attribute('Type') ?? '').split('/').pop() ?? '';
        byId.set(id, { type, path: target.startsWith('/') ? target.slice(1) : folder + target });
      }
    },
    run
  );
  return { byId, ofType: (type) => [...byId.values()].find((target) => target.type === type)?.path };
}

async function required(archive: Archive, path: string, run: DecodeRun): Promise<Uint8Array> {
  if (!archive.names.includes(path)) throw new ImportError('xlsx_invalid', run.file, { part: path });
  return archive.read(path);
}

interface ListedSheet {
  name: string;
  hidden: boolean;
  relation: string;
}

async function readSheetList(archive: Archive, path: string, run: DecodeRun) {
  const listed: ListedSheet[] = [];
  let since1904 = false;
  await readXml(
    await archive.read(path),
    path,
    {
      open: (name, attribute) => {
        if (name === 'workbookPr') since1904 = isTrue(attribute('date1904'));
        if (name !== 'sheet') return;
        const relation = attribute('r:id') ?? attribute('id') ?? '';
        const hidden = (attribute('state') ?? 'visible') !== 'visible';
        listed.push({ name: unescapeText(attribute('name') ?? ''), hidden, relation });
      }
    },
    run
  );
  return { listed, since1904 };
}

/** A true attribute of a workbook: `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

async function readTexts(archive: Archive, path: string | undefined, run: DecodeRun): Promise<string[]> {
  const texts: string[] = [];
  if (path === undefined || !archive.names.includes(path)) return texts;
  let [text, inText, phonetic] = ['', false, false];
  await readXml(
    await archive.read(path),
    path,
    {
      open: (name) => {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') inText = !phonetic;
      },
      text: (part) => {
        if (inText) text += part;
      },
      close: (name) => {
        if (name === 't') inText = false;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'si') texts.push(unescapeText(text));
      }
    },
    run
  );
  return texts;
}

async function readDisplays(archive: Archive, path: string | undefined, run: DecodeRun) {
  const displays: NumberDisplay[] = [];
  if (path === undefined || !archive.names.includes(path)) return displays;
  const codes = new Map<number, string>();
  let ofCells = false;
  await readXml(
    await archive.read(path),
    path,
    {
      open: (name, attribute) => {
        const id = Number(attribute('numFmtId') ?? 0);
        if (name === 'numFmt') codes.set(id, attribute('formatCode') ?? '');
        else if (name === 'cellXfs') ofCells = true;
        else if (name === 'xf' && ofCells) displays.push(numberDisplay(id, codes.get(id)));
      },
      close: (name) => {
        if (name === 'cellXfs') ofCells = false;
      }
    },
    run
  );
  return displays;
}
