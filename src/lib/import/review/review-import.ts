import { fileLayers } from '../../package/groups/group-layers.ts';
import type { DataPackage } from '../../package/model.ts';
import { buildPackage } from '../build/build-package.ts';
import type { Diagnosis } from '../build/diagnosis.ts';
import { mergePackages, type TableChange } from '../merge/merge-packages.ts';
import { rowsOfTable } from '../merge/rows-of-table.ts';
import type { Decision, Decoded } from '../model.ts';
import { applyRecipe } from '../recipe/apply-recipe.ts';
import type { Question } from '../recipe/question.ts';
import type { Recipe } from '../recipe/recipe.ts';
import { reviewLayers, type LayerReview } from './review-layers.ts';
import { reviewTables, type TableReview } from './review-table.ts';

/** A file as it was decoded. */
export interface FileReview {
  file: string;
  kind: Decoded['kind'];
  /** Names of its sheets or layers. */
  parts: readonly string[];
  decisions: readonly Decision[];
}

/** An area to choose from, in the order of level and id. */
export interface AreaChoice {
  level: string;
  id: string;
  name: string;
}

/** All a reader needs to judge an import and to correct it; the rejections are the first of all. */
export interface ImportReview {
  recipe: Recipe;
  files: readonly FileReview[];
  layers: readonly LayerReview[];
  tables: readonly TableReview[];
  questions: readonly Question[];
  diagnosis: Omit<Diagnosis, 'trace' | 'questions'>;
  rejectedCount: number;
  areas: readonly AreaChoice[];
  /** Rows that each table of the package gains or loses. */
  changes: readonly TableChange[];
  /** The indicators of the import with the direction proposed for each. */
  indicators: readonly { id: string; name: string; polarity: number }[];
  settings: Pick<DataPackage['settings'], 'municipality' | 'level' | 'period'>;
}

/** An import worked out: for the reader, the package, and its whole diagnosis. */
export interface WorkedOut {
  review: ImportReview;
  package: DataPackage;
  diagnosis: Diagnosis;
}

const rejectionsShown = 400;

/** Reads files by a recipe and puts the result together; `base` is the package they are added to. */
export function workOut(recipe: Recipe, files: readonly Decoded[], base: DataPackage | null): WorkedOut {
  const known = base === null ? [] : fileLayers(base.layers).flatMap(({ features }) => features);
  const application = applyRecipe(recipe, files, known);
  const built = buildPackage(application, recipe, rowsOfTable(base?.rawTables.indicators));
  const merged = base === null ? null : mergePackages(base, built.package);
  const { sheets, rejected, rejected_by_reason, indicators, recomputed, questions } = built.diagnosis;
  const pkg = merged?.package ?? built.package;
  return {
    package: pkg,
    diagnosis: built.diagnosis,
    review: {
      recipe,
      files: files.map(fileReview),
      layers: reviewLayers(recipe, files),
      tables: reviewTables(recipe, files, application.register),
      questions,
      diagnosis: {
        sheets,
        rejected: rejected.slice(0, rejectionsShown),
        rejected_by_reason,
        indicators,
        recomputed
      },
      rejectedCount: rejected.length,
      areas: application.register.areas.map(({ level, id, name }) => ({ level, id, name })),
      changes: merged?.changes ?? changesOf(built.package),
      indicators: indicatorsOf(built.package),
      settings: pkg.settings
    }
  };
}

function fileReview(decoded: Decoded): FileReview {
  const parts = decoded.kind === 'table' ? decoded.sheets : decoded.layers;
  return {
    file: decoded.file,
    kind: decoded.kind,
    parts: parts.map(({ name }) => name),
    decisions: decoded.decisions
  };
}

function changesOf({ rawTables }: DataPackage): TableChange[] {
  return Object.values(rawTables).map(({ name, rowCount }) => ({
    table: name,
    added: rowCount,
    replaced: 0
  }));
}

function indicatorsOf({ rawTables }: DataPackage): ImportReview['indicators'] {
  return rowsOfTable(rawTables.indicators).map(({ indicator_id, name_de, polarity }) => ({
    id: String(indicator_id),
    name: String(name_de ?? indicator_id),
    polarity: Number(polarity ?? 0)
  }));
}
