import { paragraph } from '../document/cells.ts';
import type { Block } from '../document/report-document.ts';

const bullet = /^[-•*]\s+/;

/** What somebody wrote, as blocks: blank lines part paragraphs, and lines that begin with a dash make a list. */
export function authorBlocks(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(authorBlock);
}

function authorBlock(part: string): Block {
  const lines = part.split('\n').map((line) => line.trim());
  if (!lines.every((line) => bullet.test(line))) return paragraph(lines.join(' '));
  return { kind: 'list', ordered: false, items: lines.map((line) => line.replace(bullet, '')) };
}
