import type { Locale } from '../core/locale.ts';
import type { ImportError, ImportErrorCode } from '../import/decode/import-error.ts';
import * as m from './compiled/messages.js';

type Message = (inputs: never, options: { locale: Locale }) => string;

/** The text of every reason why a file is refused; a code without one does not compile. */
const importErrorMessages: Readonly<Record<ImportErrorCode, Message>> = {
  file_empty: m.import_error_file_empty,
  file_too_large: m.import_error_file_too_large,
  too_many_rows: m.import_error_too_many_rows,
  too_many_columns: m.import_error_too_many_columns,
  too_many_cells: m.import_error_too_many_cells,
  format_unknown: m.import_error_format_unknown,
  xls_unsupported: m.import_error_xls_unsupported,
  xlsb_unsupported: m.import_error_xlsb_unsupported,
  ods_unsupported: m.import_error_ods_unsupported,
  geopackage_unsupported: m.import_error_geopackage_unsupported,
  markup_unsupported: m.import_error_markup_unsupported,
  pdf_unsupported: m.import_error_pdf_unsupported,
  compressed_unsupported: m.import_error_compressed_unsupported,
  shapefile_loose: m.import_error_shapefile_loose,
  password_protected: m.import_error_password_protected,
  zip_invalid: m.import_error_zip_invalid,
  zip_too_large: m.import_error_zip_too_large,
  zip_without_data: m.import_error_zip_without_data,
  zip_several_files: m.import_error_zip_several_files,
  encoding_unsupported: m.import_error_encoding_unsupported,
  text_too_long: m.import_error_text_too_long,
  xlsx_invalid: m.import_error_xlsx_invalid,
  xml_invalid: m.import_error_xml_invalid,
  xml_doctype: m.import_error_xml_doctype,
  xml_too_deep: m.import_error_xml_too_deep,
  json_invalid: m.import_error_json_invalid,
  json_too_deep: m.import_error_json_too_deep,
  json_unsafe_key: m.import_error_json_unsafe_key,
  json_without_records: m.import_error_json_without_records,
  geojson_invalid: m.import_error_geojson_invalid,
  topojson_invalid: m.import_error_topojson_invalid,
  parquet_invalid: m.import_error_parquet_invalid,
  shapefile_invalid: m.import_error_shapefile_invalid,
  shapefile_incomplete: m.import_error_shapefile_incomplete,
  crs_unknown: m.import_error_crs_unknown,
  coordinates_implausible: m.import_error_coordinates_implausible,
  cancelled: m.import_error_cancelled
};

/** Why a file is refused, where, and what to do, in one or two sentences. */
export function importErrorText(
  { code, place, values }: Pick<ImportError, 'code' | 'place' | 'values'>,
  locale: Locale
): string {
  const numbers = new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB');
  const worded = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? numbers.format(value) : shortened(value)
  ]);
  const inputs = { place: place === '' ? '–' : place, ...Object.fromEntries(worded) };
  return importErrorMessages[code](inputs as never, { locale });
}

const longest = 120;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
