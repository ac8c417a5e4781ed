const attribute = String.raw`\s+[^\s=>/"]+(?:="[^"]*")?`;
const startTag = new RegExp(String.raw`<([A-Za-z][\w:-]*)((?:${attribute})*)\s*(/?)>`, 'g');
const emptyElement = new RegExp(String.raw`<([\w:-]+)((?:${attribute})*)></\1>`, 'g');

/** Markup in one spelling, whether a browser or a server wrote it: attributes by name, empty elements short. */
export const canonicalMarkup = (markup: string): string =>
  markup
    .replace(/<!--.*?-->/gs, '')
    .replace(
      startTag,
      (_, name: string, attributes: string, end: string) => `<${name}${inOrder(attributes)}${end}>`
    )
    .replace(emptyElement, '<$1$2/>')
    .replace(/&gt;/g, '>');

/** Attributes by name, without those that say nothing. */
const inOrder = (attributes: string): string =>
  [...attributes.matchAll(/[^\s=]+="[^"]*"/g)]
    .map(([text]) => text.replace(/\s+"$/, '"'))
    .filter((text) => !/^(?:class|style)=""$|^xmlns/.test(text))
    .sort()
    .map((text) => ` ${text}`)
    .join('');
