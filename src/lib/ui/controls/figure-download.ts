/** Formats that a table of a figure can be had in, and those of its picture, with the width for print. */
export const tableFormats = ['csv_german', 'csv_international', 'xlsx', 'parquet', 'geojson'] as const;
export const pictureFormats = ['svg', 'png_8', 'png_17', 'png_slide'] as const;
export type TableFormat = (typeof tableFormats)[number];
export type PictureFormat = (typeof pictureFormats)[number];
export type DownloadFormat = TableFormat | PictureFormat;

export interface DownloadedFile {
  name: string;
  type: string;
  content: Uint8Array<ArrayBuffer> | string;
}

/** What of a figure can be downloaded: in the formats that make sense for it. */
export interface FigureDownload {
  formats: readonly DownloadFormat[];
  /** Makes the file; what it needs is loaded then. */
  file: (format: DownloadFormat) => Promise<DownloadedFile>;
}
