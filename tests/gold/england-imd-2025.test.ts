import { testDeprivation } from './deprivation-edition.ts';
import { describeGold } from './gold-case.ts';

describeGold('england-imd-2025', (gold) => testDeprivation(gold, 'imd'));
