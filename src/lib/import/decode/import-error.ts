/** Every reason why a file is refused as a whole; the texts stand in messages/import. */
export const importErrorCodes = [
  'file_empty',
  'file_too_large',
  'too_many_rows',
  'too_many_columns',
  'too_many_cells',
  'format_unknown',
  'xls_unsupported',
  'xlsb_unsupported',
  'ods_unsupported',
  'geopackage_unsupported',
  'markup_unsupported',
  'pdf_unsupported',
  'compressed_unsupported',
  'shapefile_loose',
  'password_protected',
  'zip_invalid',
  'zip_too_large',
  'zip_without_data',
  'zip_several_files',
  'encoding_unsupported',
  'text_too_long',
  'xlsx_invalid',
  'xml_invalid',
  'xml_doctype',
  'xml_too_deep',
  'json_invalid',
  'json_too_deep',
  'json_unsafe_key',
  'json_without_records',
  'geojson_invalid',
  'topojson_invalid',
  'parquet_invalid',
  'shapefile_invalid',
  'shapefile_incomplete',
  'crs_unknown',
  'coordinates_implausible',
  'cancelled'
] as const;

export type ImportErrorCode = (typeof importErrorCodes)[number];

/** A file cannot be decoded. `place` says where in it ('' for the whole file), `values` fill the code's text. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;
  readonly place: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    code: ImportErrorCode,
    place = '',
    values: Readonly<Record<string, string | number>> = {},
    cause?: unknown
  ) {
    super(place === '' ? code : `${code}: ${place}`, { cause });
    this.code = code;
    this.place = place;
    this.values = values;
  }
}
