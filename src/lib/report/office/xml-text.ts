const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};

/** A text as it is written between tags or in an attribute of XML and HTML. */
export const xmlText = (text: string): string =>
  printableText(text).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** A text without the signs that XML cannot hold. */
export const printableText = (text: string): string => text.replace(forbidden, '');

/** Control signs other than tab and line break, halves of pairs, and the two that are no signs at all. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
