import { expose } from 'comlink';
import { ChainSession } from './chain-session.ts';

expose(new ChainSession());
