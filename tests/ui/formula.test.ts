import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { fraction, mean, root, row, sub, sum } from '../../src/lib/core/formula/formula.ts';
import { methodTexts } from '../../src/lib/messages/methods/method-texts.ts';
import Formula from '../../src/lib/ui/controls/Formula.svelte';

const markup = (formula: Parameters<typeof sum>[1]) =>
  render(Formula, { props: { formula: typeof formula === 'string' ? row(formula) : formula } })
    .body.replace(/<!--.*?-->/g, '')
    .replace(/ (class|aria-label|display)="[^"]*"/g, '');

it('writes a formula as MathML', () => {
  expect(markup(row('z', '=', fraction(row(sub('x', 'i'), '−', mean('x')), 's')))).toBe(
    '<math><mrow><mi>z</mi><mo>=</mo><mfrac><mrow><msub><mi>x</mi><mi>i</mi></msub><mo>−</mo>' +
      '<mover accent="true"><mi>x</mi><mo>¯</mo></mover></mrow><mi>s</mi></mfrac></mrow></math>'
  );
  expect(markup(root(sum('i', '2')))).toBe(
    '<math><msqrt><mrow><munder><mo>∑</mo><mi>i</mi></munder><mrow><mn>2</mn></mrow></mrow></msqrt></math>'
  );
});

it('writes every formula of the methods, and speaks it as a line of text', () => {
  const formulas = methodTexts('de').flatMap((section) => section.formulas);
  for (const { formula } of formulas) {
    const { body } = render(Formula, { props: { formula } });
    expect(body).toMatch(/<math[^>]* aria-label="[^"]+"/);
  }
});
