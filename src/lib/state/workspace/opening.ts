import type { DataPackage, Problem } from '../../package/model.ts';
import type { ReadProgress } from '../../package/read-progress.ts';
import { SourceError } from '../../package/source-error.ts';
import type { ProjectInfo } from '../project.ts';
import { DamagedPackage } from './package-store.ts';

export interface OpenProject {
  info: ProjectInfo;
  pkg: DataPackage;
  warnings: readonly Problem[];
  tables: readonly { name: string; rowCount: number }[];
}

export interface Opening {
  name: string;
  progress: ReadProgress | null;
  /** Whether it is worth saying: the example loads behind its first screen. */
  announced: boolean;
}

export type OpeningFailure =
  | { kind: 'invalid'; name: string; problems: readonly Problem[] }
  | { kind: 'not_here'; name: string }
  | { kind: 'damaged'; name: string }
  | { kind: 'engine'; name: string; error: unknown };

export function failureOf(name: string, error: unknown): OpeningFailure {
  if (error instanceof SourceError) return { kind: 'invalid', name, problems: [error.problem] };
  return error instanceof DamagedPackage ? { kind: 'damaged', name } : { kind: 'engine', name, error };
}
