import { educationIndicators } from './catalogue/education.ts';
import { familyIndicators } from './catalogue/family.ts';
import { healthIndicators } from './catalogue/health.ts';
import { materialIndicators } from './catalogue/material.ts';
import type { IndicatorDesign } from './design.ts';

/** All indicators, in the order in which they are offered. */
export const catalogue: readonly IndicatorDesign[] = [
  ...materialIndicators,
  ...familyIndicators,
  ...healthIndicators,
  ...educationIndicators
];
