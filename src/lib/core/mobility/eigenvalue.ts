import { hypotenuse } from '../elementary/power.ts';
import { cosine, sine } from '../elementary/trigonometry.ts';
import type { ClassMatrix } from './class-sequence.ts';

interface Complex {
  re: number;
  im: number;
}

/**
 * Moduli of the eigenvalues of a square matrix, the largest first: roots of its characteristic polynomial
 * (Faddeev–LeVerrier) by simultaneous iteration (Durand–Kerner). Meant for the few classes of an index (up to ten).
 */
export function eigenvalueModuli(matrix: ClassMatrix): number[] {
  return roots(characteristic(matrix))
    .map(({ re, im }) => hypotenuse(re, im))
    .sort((a, b) => b - a);
}

/** Coefficients of det(λ I − A), from λⁿ⁻¹ down to λ⁰; that of λⁿ is 1. */
function characteristic(a: ClassMatrix): number[] {
  const n = a.length;
  const coefficients: number[] = [];
  let m: number[][] = a.map((row) => [...row]);
  for (let k = 1; k <= n; k++) {
    const c = -trace(m) / k;
    coefficients.push(c);
    m = product(
      a,
      m.map((row, i) => row.map((cell, j) => cell + (i === j ? c : 0)))
    );
  }
  return coefficients;
}

const trace = (m: ClassMatrix): number => m.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);

function product(a: ClassMatrix, b: ClassMatrix): number[][] {
  return a.map((row) => row.map((_, j) => row.reduce((sum, cell, k) => sum + cell * (b[k]?.[j] ?? 0), 0)));
}

const iterations = 500;

function roots(coefficients: readonly number[]): Complex[] {
  const radius = 1 + Math.max(0, ...coefficients.map(Math.abs));
  const found = coefficients.map((_, k) => {
    const angle = (2 * Math.PI * k) / coefficients.length + 0.4;
    return { re: 0.5 * radius * cosine(angle), im: 0.5 * radius * sine(angle) };
  });
  for (let round = 0; round < iterations; round++) if (improve(found, coefficients) < 1e-15) break;
  return found;
}

/** One round for all roots; gives the largest step. */
function improve(found: Complex[], coefficients: readonly number[]): number {
  let largest = 0;
  found.forEach((root, k) => {
    const others = found.reduce<Complex>(
      (all, other, j) => (j === k ? all : times(all, minus(root, other))),
      { re: 1, im: 0 }
    );
    const step = over(valueAt(root, coefficients), others);
    found[k] = minus(root, step);
    largest = Math.max(largest, hypotenuse(step.re, step.im));
  });
  return largest;
}

function valueAt(x: Complex, coefficients: readonly number[]): Complex {
  return coefficients.reduce<Complex>(
    (value, c) => {
      const next = times(value, x);
      return { re: next.re + c, im: next.im };
    },
    { re: 1, im: 0 }
  );
}

const minus = (a: Complex, b: Complex): Complex => ({ re: a.re - b.re, im: a.im - b.im });

const times = (a: Complex, b: Complex): Complex => ({
  re: a.re * b.re - a.im * b.im,
  im: a.re * b.im + a.im * b.re
});

function over(a: Complex, b: Complex): Complex {
  const size = b.re * b.re + b.im * b.im;
  if (size === 0) return { re: 0, im: 0 };
  return { re: (a.re * b.re + a.im * b.im) / size, im: (a.im * b.re - a.re * b.im) / size };
}
