import { testBerlinEdition } from './berlin-edition.ts';
import { describeGold } from './gold-case.ts';

describeGold('berlin-mss-2013', testBerlinEdition);
