import { expose } from 'comlink';
import { SpaceSession } from './space-session.ts';

expose(new SpaceSession());
