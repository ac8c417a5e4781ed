import { describeGold } from './gold-case.ts';
import { testSviEdition } from './svi-edition.ts';

describeGold('cdc-svi-2022-pennsylvania-counties', testSviEdition);
