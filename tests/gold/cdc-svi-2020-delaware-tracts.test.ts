import { describeGold } from './gold-case.ts';
import { testSviEdition } from './svi-edition.ts';

describeGold('cdc-svi-2020-delaware-tracts', testSviEdition);
