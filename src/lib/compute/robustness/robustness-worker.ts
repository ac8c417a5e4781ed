import { expose } from 'comlink';
import { RobustnessSession } from './robustness-session.ts';

expose(new RobustnessSession());
