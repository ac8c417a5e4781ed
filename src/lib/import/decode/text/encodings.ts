import { ImportError } from '../import-error.ts';

/** Upper half of code page 850, in which MS-DOS programs wrote German texts; browsers do not know it. */
const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** 0x80 to 0x9f of Windows-1252. Node's own decoder leaves them as control signs. */
const middleOfWindows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Turns bytes into text piece by piece; `last` ends the text. Undecodable bytes become U+FFFD. */
export type PieceDecoder = (bytes: Uint8Array, last: boolean) => string;

/** A decoder by the encoding's name; a byte order mark is left out. Throws `ImportError` for an unknown name. */
export function pieceDecoder(encoding: string): PieceDecoder {
  if (encoding === 'IBM850') return (bytes) => decode850(bytes);
  try {
    const decoder = new TextDecoder(encoding);
    const decode: PieceDecoder = (bytes, last) => decoder.decode(bytes, { stream: !last });
    return decoder.encoding === 'windows-1252' ? (bytes, last) => toWindows1252(decode(bytes, last)) : decode;
  } catch (cause) {
    throw new ImportError('encoding_unsupported', '', { found: encoding }, cause);
  }
}

/** The whole text of a small file. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  return pieceDecoder(encoding)(bytes, true);
}

function toWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => middleOfWindows1252.charAt(sign.charCodeAt(0) - 128));
}

const pieceOfArguments = 8192;

function decode850(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += pieceOfArguments) {
    text += String.fromCharCode(...bytes.subarray(start, start + pieceOfArguments));
  }
  return text.replace(/[\u0080-\u00ff]/g, (sign) => codePage850.charAt(sign.charCodeAt(0) - 128));
}
