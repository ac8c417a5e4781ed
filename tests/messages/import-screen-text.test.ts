import { describe, expect, it } from 'vitest';
import { presetNames } from '../../src/lib/core/disclosure/presets.ts';
import { questionCodes } from '../../src/lib/import/recipe/question.ts';
import { columnUses } from '../../src/lib/import/understand/column-proposal.ts';
import { pseudoColumns } from '../../src/lib/import/understand/record-terms.ts';
import * as m from '../../src/lib/messages/compiled/messages.js';

const keys = new Set(Object.keys(m));

describe('every code of an import has its words', () => {
  it.each([
    ['question', questionCodes.map((code) => `imp_ask_${code}`)],
    ['use of a column', columnUses.map((use) => `imp_use_${use}`)],
    ['rule set', presetNames.map((preset) => `imp_preset_${preset}`)],
    ['pseudo column', pseudoColumns.map((column) => `imp_field_${column}`)]
  ])('%s', (_, needed) => {
    expect(needed.filter((key) => !keys.has(key))).toEqual([]);
  });
});
