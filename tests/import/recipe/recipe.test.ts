import { describe, expect, it } from 'vitest';
import { formatRecipe, parseRecipe, RecipeError } from '../../../src/lib/import/recipe/recipe.ts';
import { proposeRecipe } from '../../../src/lib/import/recipe/propose-recipe.ts';
import { applyRecipe } from '../../../src/lib/import/recipe/apply-recipe.ts';
import { buildPackage } from '../../../src/lib/import/build/build-package.ts';
import { asked, imported } from '../real-files.ts';
import { fileOf, sheetOf } from '../sheet-of.ts';
import { town } from '../small-files.ts';

const figures = (year: number) =>
  fileOf(
    `Sozialdaten_${year}.csv`,
    sheetOf(
      `Nr.;Stadtteil;Arbeitslose;Erwerbsfähige;Arbeitslosenanteil in %
1;Hafen;120;1.000;12,0
2;Markt;45;900;5,0
3;Ufer;31;1.240;2,5
4;Heide;*;700;*
5;Moor;80;1.600;5,0
6;Sand;33;1.100;3,0
;Insgesamt;309;6.540;4,7`,
      `Sozialdaten_${year}.csv`
    )
  );

function observationsOf(built: ReturnType<typeof imported>) {
  const { columns, rowCount } = built.package.rawTables.observations!;
  const cells = ['area_id', 'indicator_id', 'period', 'value', 'numerator', 'denominator', 'flag'];
  return Array.from({ length: rowCount }, (_, row) => cells.map((cell) => columns[cell]?.[row] ?? null));
}

describe('a proposed recipe', () => {
  it('reads keys without zeros, thousands, shares with their parts, signs and totals', () => {
    const built = imported([town, figures(2024)]);
    const share = 'arbeitslosenanteil_in_percent';
    expect(observationsOf(built)).toEqual([
      ['01', share, '2024', 12, 120, 1000, null],
      ['02', share, '2024', 5, 45, 900, null],
      ['03', share, '2024', 2.5, 31, 1240, null],
      ['04', share, '2024', null, null, 700, 'suppressed'],
      ['05', share, '2024', 5, 80, 1600, null],
      ['06', share, '2024', 3, 33, 1100, null]
    ]);
    expect(built.diagnosis.rejected).toEqual([
      { sheet: 0, row: 8, column: 0, label: 'Insgesamt', reason: 'total' }
    ]);
    expect(built.diagnosis.trace.observations?.rows[0]).toEqual([0, 2, 5, 3, 4]);
    expect(built.questions).toEqual([]);
  });

  it('is a readable file that reads back the same', () => {
    const { recipe } = proposeRecipe([town, figures(2024)]);
    const text = formatRecipe(recipe);
    expect(parseRecipe(text)).toEqual(recipe);
    expect(text).toContain('{ "header": "Stadtteil", "as": "area_name" }');
    expect(text).toContain('"file": "Sozialdaten_{year}.csv"');
  });

  it.each([
    ['{', ''],
    ['{"version":2,"areas":[],"tables":[]}', 'version'],
    ['{"version":1,"areas":[],"tables":[{"file":"a"}]}', 'tables.0']
  ])('%s is refused', (text, path) => {
    const refusal = () => parseRecipe(text);
    expect(refusal).toThrow(RecipeError);
    try {
      refusal();
    } catch (error) {
      expect((error as RecipeError).issues[0]?.path).toContain(path);
    }
  });
});

describe("next year's delivery", () => {
  const { recipe } = proposeRecipe([town, figures(2024)]);
  const next = (change: (row: string[], index: number) => string[]) => {
    const file = figures(2025);
    const sheet = sheetOf(
      file.sheets[0]!.rows.map((row, index) => change(row as string[], index)),
      'Sozialdaten_2025.csv'
    );
    const application = applyRecipe(recipe, [town, fileOf('Sozialdaten_2025.csv', sheet)]);
    return { application, built: buildPackage(application, recipe) };
  };

  it('replays under its new year', () => {
    const { application, built } = next((row) => row);
    expect(application.questions).toEqual([]);
    expect(new Set(built.package.rawTables.observations!.columns.period)).toEqual(new Set(['2025']));
    expect(built.package.rawTables.observations!.rowCount).toBe(6);
  });

  it('says which column is missing and which is new', () => {
    const { application } = next((row, index) =>
      index === 0 ? row.map((cell) => cell.replace('Erwerbsfähige', 'Personen 15–64')) : row
    );
    expect(asked(application.questions, 'recipe_column_missing')).toMatchObject([
      { confidence: 'check', column: 'Erwerbsfähige' }
    ]);
    expect(asked(application.questions, 'recipe_column_new')).toMatchObject([{ column: 'Personen 15–64' }]);
  });

  it('says that a file or a sheet has no counterpart', () => {
    const other = fileOf('Kitas.csv', sheetOf('a;b\n1;2', 'Kitas.csv'));
    const { questions } = applyRecipe(recipe, [town, other]);
    expect(questions.map(({ code, file }) => [code, file])).toEqual([
      ['recipe_sheet_new', 'Kitas.csv'],
      ['recipe_file_missing', 'Sozialdaten_{year}.csv']
    ]);
  });
});

describe('what needs a decision', () => {
  it('microdata are refused as a whole', () => {
    const cases = Array.from({ length: 20 }, (_, i) => `F-${i};1${i % 10}.03.201${i % 10};Hafen`).join('\n');
    const list = fileOf('Fälle.csv', sheetOf(`Fallnummer;Geburtsdatum;Stadtteil\n${cases}`, 'Fälle.csv'));
    const built = imported([town, list]);
    expect(asked(built.questions, 'microdata')).toHaveLength(1);
    expect(built.package.rawTables.observations?.rowCount).toBe(0);
  });

  it('microdata are refused even where a recipe asks for them', () => {
    const cases = Array.from({ length: 20 }, (_, i) => `F-${i};1${i % 10}.03.201${i % 10};${i}`).join('\n');
    const list = fileOf('Fälle.csv', sheetOf(`Fallnummer;Geburtsdatum;Wert\n${cases}`, 'Fälle.csv'));
    const { recipe } = proposeRecipe([town, figures(2024)]);
    const forced = {
      ...recipe,
      tables: [
        {
          ...recipe.tables[0]!,
          file: 'Fälle.csv',
          sheet: 'Fälle.csv',
          columns: [{ header: 'Wert', as: 'value' as const }]
        }
      ]
    };
    const { questions, draft } = applyRecipe(forced, [town, list]);
    expect(asked(questions, 'microdata')).toHaveLength(1);
    expect(draft.figures).toEqual([]);
  });

  it('a personal column in a table of figures is left out', () => {
    const sheet = sheetOf(
      'Stadtteil;Sachbearbeiter;Plätze\nHafen;A. B.;3\nMarkt;C. D.;4\nUfer;E. F.;5',
      'Plätze 2024'
    );
    const built = imported([town, fileOf('Plätze.xlsx', sheet)]);
    expect(asked(built.questions, 'personal_column')).toMatchObject([{ column: 'Sachbearbeiter' }]);
    expect(JSON.stringify(built.package.rawTables)).not.toContain('C. D.');
  });

  it('ambiguous numbers stay out until the recipe says how to read them', () => {
    const sheet = sheetOf('Stadtteil;Einkommen\nHafen;1.234\nMarkt;2.345\nUfer;3.456', '2024');
    const file = fileOf('Einkommen.xlsx', sheet);
    const open = imported([town, file]);
    expect(asked(open.questions, 'number_ambiguous')).toMatchObject([
      { confidence: 'check', column: 'Einkommen' }
    ]);
    expect(open.package.rawTables.observations?.rowCount).toBe(0);
    const decided = imported([town, file], ({ tables }) => {
      Object.assign(tables[0]!.columns[1]!, { as: 'value', decimal: ',' });
    });
    expect(decided.package.rawTables.observations?.columns.value).toEqual([1234, 2345, 3456]);
  });

  it('years as columns and a sheet per year are melted', () => {
    const wide = imported([
      town,
      fileOf(
        'Geburten.csv',
        sheetOf('Stadtteil;2022;2023;2024\nHafen;3;4;5\nMarkt;6;7;8\nUfer;1;1;1', 'Geburten.csv')
      )
    ]);
    const sheets = ['2022', '2023', '2024'].map((year, i) =>
      sheetOf(`Stadtteil;Geburten\nHafen;${3 + i}\nMarkt;${6 + i}\nUfer;1`, year)
    );
    const long = imported([town, fileOf('Geburten.xlsx', ...sheets)]);
    expect(long.recipe.tables).toHaveLength(1);
    for (const built of [wide, long]) {
      const { period, value } = built.package.rawTables.observations!.columns;
      expect(period).toEqual(['2022', '2023', '2024', '2022', '2023', '2024', '2022', '2023', '2024']);
      expect(value).toEqual([3, 4, 5, 6, 7, 8, 1, 1, 1]);
    }
  });

  it('footnotes and titles flag the values they speak about', () => {
    const sheet = sheetOf(
      'Geburten 2024 (vorläufig)\n\nStadtteil;Geburten;Sterbefälle\nHafen¹;3;4\nMarkt;6;7\nUfer;1;x\n\n¹ geschätzt',
      'Geburten_2024.csv'
    );
    const { columns } = imported([town, fileOf('Geburten_2024.csv', sheet)]).package.rawTables.observations!;
    const flags = columns.area_id!.map((id, row) => [id, columns.value![row], columns.flag![row]]);
    expect(flags).toEqual([
      ['01', 3, 'estimated'],
      ['01', 4, 'estimated'],
      ['02', 6, 'provisional'],
      ['02', 7, 'provisional'],
      ['03', 1, 'provisional'],
      ['03', null, 'not_applicable']
    ]);
  });

  it('single years of age are no bands that share their bounds', () => {
    const sheet = sheetOf(
      'Stadtteil;Alter;;;;\n;0;1;2;3 bis 5;6 und älter\nHafen;1;2;3;4;5\nMarkt;1;2;3;4;5\nUfer;1;2;3;4;5',
      '2024'
    );
    const { columns } = imported([town, fileOf('Alter.xlsx', sheet)]).package.rawTables.population!;
    expect(columns.age_to!.slice(0, 5)).toEqual([0, 1, 2, 5, null]);
  });
});
