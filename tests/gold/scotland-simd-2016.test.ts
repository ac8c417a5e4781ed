import { testDeprivation } from './deprivation-edition.ts';
import { describeGold } from './gold-case.ts';

describeGold('scotland-simd-2016', (gold) => testDeprivation(gold, 'simd'));
