import { expose } from 'comlink';
import { solveSiting } from '../compute/siting/web-solver.ts';
import { openBrowserConnector } from '../engine/wasm.ts';
import { AnalysisSession } from './analysis-session.ts';

const openConnector = () => openBrowserConnector();

expose(new AnalysisSession({ openConnector, solve: (problem) => solveSiting(problem) }));
