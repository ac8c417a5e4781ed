import { expose } from 'comlink';
import { CoverageSession } from './coverage-session.ts';

expose(new CoverageSession());
