import { SaxesParser } from 'saxes';
import { ImportError } from '../import-error.ts';
import { detectEncoding } from '../text/detect-encoding.ts';
import { pieceDecoder } from '../text/encodings.ts';
import type { DecodeRun } from '../decode-run.ts';

/** Told of the elements of an XML file; names are without their prefix. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

const pieceBytes = 2 ** 18;
const piecesPerPause = 16;

/** Reads an XML part piece by piece. Document types are refused, so that no entity can be declared or expanded. */
export async function readXml(
  bytes: Uint8Array,
  part: string,
  listener: XmlListener,
  run: DecodeRun
): Promise<void> {
  const parser = parserFor(part, listener, run);
  const decode = pieceDecoder(detectEncoding(bytes.subarray(0, 4)).name);
  for (let start = 0, piece = 1; start < bytes.length; start += pieceBytes, piece++) {
    parser.write(decode(bytes.subarray(start, start + pieceBytes), start + pieceBytes >= bytes.length));
    if (piece % piecesPerPause === 0) await run.pause(start / bytes.length);
  }
  parser.close();
  run.guard();
}

function parserFor(part: string, listener: XmlListener, run: DecodeRun): SaxesParser {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw new ImportError('xml_doctype', part);
  });
  parser.on('error', (cause) => {
    throw new ImportError('xml_invalid', part, { line: parser.line }, cause);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > run.limits.xmlDepth) throw new ImportError('xml_too_deep', part);
    listener.open?.(localName(name), (wanted) => attributes[wanted]);
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth--;
    listener.close?.(localName(name));
  });
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
