export { chain } from './chain.ts';
export { coverage } from './coverage.ts';
export { data } from './data.ts';
export { equity } from './equity.ts';
export { reading } from './reading.ts';
export { stress } from './stress.ts';
