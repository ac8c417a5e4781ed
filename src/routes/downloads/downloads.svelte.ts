import { createContext } from 'svelte';
import { version } from '$app/environment';
import type { TableContent } from '$lib/export/table-content';
import type { ExportNote, ExportTable, TableNaming } from '$lib/export/table/export-table';
import { fileName } from '$lib/export/table/file-name';
import * as m from '$lib/messages/compiled/messages.js';
import { getLocale } from '$lib/messages/compiled/runtime.js';
import { levelText } from '$lib/messages/level-text';
import { numberText, periodText } from '$lib/messages/number-text';
import type { ProjectMap } from '$lib/state/project-map.svelte';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import {
  pictureFormats,
  tableFormats,
  type DownloadedFile,
  type DownloadFormat,
  type FigureDownload,
  type PictureFormat,
  type TableFormat
} from '$lib/ui/controls/figure-download';
import { stressSettingsText } from '../stress/stress-method';
import type { FigurePicture } from './figure-picture';

/** What a figure gives to be downloaded, in the language of the page. */
export interface DownloadSource {
  /** Part of the name of the file: "Statusindex". */
  name: string;
  title: string;
  subtitle?: string;
  /** As it is printed under the figure. */
  method: readonly string[];
  /** Left out: that of the stress index. */
  period?: string;
  /** The figures; columns that only this table has are described. */
  table?: (() => Promise<TableContent> | TableContent) | null;
  columns?: TableNaming['columns'];
  /** Whether the table has one row for every area. */
  isByArea?: boolean;
  picture?: FigurePicture | null;
}

/** Makes files of figures: every one with source, date, method, settings, disclosure and version. */
export class Downloads {
  #stress: StressScreen;
  #map: ProjectMap;
  /** Address under which others see the same. */
  #link: () => Promise<string>;

  constructor(stress: StressScreen, map: ProjectMap, link: () => Promise<string>) {
    this.#stress = stress;
    this.#map = map;
    this.#link = link;
  }

  /** What of a figure can be downloaded; `source` is asked when a menu is drawn and when a file is made. */
  of(source: () => DownloadSource): FigureDownload {
    const file = (format: DownloadFormat) => this.#file(source(), format);
    return {
      get formats() {
        return formatsOf(source());
      },
      file
    };
  }

  #file(source: DownloadSource, format: DownloadFormat): Promise<DownloadedFile> {
    const isPicture = pictureFormats.some((one) => one === format);
    return isPicture
      ? this.#picture(source, format as PictureFormat)
      : this.#table(source, format as TableFormat);
  }

  async #table(source: DownloadSource, format: TableFormat): Promise<DownloadedFile> {
    const { tableWriters } = await import('$lib/export/table/table-file');
    const table = await this.table(source);
    const areas = this.#map.areas ?? { type: 'FeatureCollection', features: [] };
    return format === 'geojson' ? tableWriters.geojson(table, areas) : tableWriters[format](table);
  }

  /** The table of a figure with its notes. */
  async table(source: DownloadSource): Promise<ExportTable> {
    const { exportTable } = await import('$lib/export/table/export-table');
    const content = (await source.table?.()) ?? { columns: [], rows: [] };
    return exportTable(content, {
      name: this.fileName(source),
      title: source.title,
      locale: getLocale(),
      notes: await this.notes(source),
      ...(source.columns ? { columns: source.columns } : {})
    });
  }

  async #picture(source: DownloadSource, format: PictureFormat): Promise<DownloadedFile> {
    const { pictureFile } = await import('./picture-file');
    if (!source.picture) throw new RangeError(`${source.title} has no picture`);
    const words = {
      title: source.title,
      subtitle: source.subtitle ?? '',
      notes: this.#printedNotes(await this.notes(source))
    };
    const content = await pictureFile(source.picture, words, format);
    const name = this.fileName(source);
    if (typeof content === 'string') return { name: `${name}.svg`, type: 'image/svg+xml', content };
    return { name: `${name}.png`, type: 'image/png', content: content as Uint8Array<ArrayBuffer> };
  }

  /** On paper: without the link, in as few lines as it takes. */
  #printedNotes(notes: readonly ExportNote[]): string[] {
    const text = (ids: readonly string[]) =>
      notes
        .filter(({ id }) => ids.includes(id))
        .map(({ label, text: said }) => `${label}: ${said}`)
        .join(' · ');
    return [text(['municipality', 'source', 'period', 'synthetic']), text(['method', 'software'])];
  }

  fileName({ name, period }: Pick<DownloadSource, 'name' | 'period'>): string {
    const { project, data } = this.#stress;
    return fileName(project?.municipality ?? '', name, period ?? data?.period ?? '');
  }

  /** What every file says of its figures. */
  async notes({ method, period }: Pick<DownloadSource, 'method' | 'period'>): Promise<ExportNote[]> {
    const locale = getLocale();
    const { project, data, composer } = this.#stress;
    const settings = data && composer.settings ? stressSettingsText(this.#stress, locale) : '';
    const notes = [
      ['municipality', m.export_note_municipality(), project?.municipality ?? ''],
      ['areas', m.export_note_areas(), this.#areasText],
      ['source', m.export_note_source(), project?.sources.join('; ') ?? ''],
      ['licence', m.export_note_licence(), project?.licences.join('; ') ?? ''],
      ['period', m.export_note_period(), periodText(period ?? data?.period ?? '', locale)],
      ['method', m.export_note_method(), method.join('; ')],
      ['settings', m.export_note_settings(), settings],
      ['disclosure', m.export_note_disclosure(), m.export_note_disclosure_text()],
      ['synthetic', m.export_note_synthetic(), project?.synthetic ? m.export_note_synthetic_text() : ''],
      ['software', m.export_note_software(), m.export_note_software_text({ version })],
      ['link', m.export_note_link(), await this.#link()]
    ] as const;
    return notes.filter(([, , text]) => text !== '').map(([id, label, text]) => ({ id, label, text }));
  }

  get #areasText(): string {
    const locale = getLocale();
    const { project, data } = this.#stress;
    const level = project?.levels.find((one) => one.level === data?.level);
    if (!level) return '';
    const count = `${numberText(level.areaCount, 0, locale)} ${levelText(level.level, locale)}`;
    return level.vintage ? `${count} · ${m.vintage({ vintage: level.vintage })}` : count;
  }
}

function formatsOf({ table, isByArea = false, picture }: DownloadSource): DownloadFormat[] {
  const tables = table ? tableFormats.filter((format) => format !== 'geojson' || isByArea) : [];
  return [...tables, ...(picture ? pictureFormats : [])];
}

export const [getDownloads, setDownloads] = createContext<Downloads>();
