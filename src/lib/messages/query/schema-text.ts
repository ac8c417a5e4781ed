import type { Locale } from '../../core/locale.ts';
import type { Bilingual } from '../../package/column.ts';
import { isTableName, tables } from '../../package/tables.ts';

/** Tables that the loader derives from those of the package. */
const derivedTables: Readonly<Record<string, { title: Bilingual; purpose: Bilingual }>> = {
  periods: {
    title: { de: 'Zeitpunkte', en: 'Periods' },
    purpose: { de: 'Jeder Zeitpunkt, den eine Tabelle nennt.', en: 'Every period that a table names.' }
  },
  residents: {
    title: { de: 'Einwohner', en: 'Residents' },
    purpose: {
      de: 'Einwohner je Gebiet und Zeitpunkt, aus den Altersgruppen addiert.',
      en: 'Residents by area and period, added up from the age bands.'
    }
  },
  children: {
    title: { de: 'Kinder', en: 'Children' },
    purpose: {
      de: 'Kinder unter 18 Jahren je Gebiet und Zeitpunkt.',
      en: 'Children under 18 by area and period.'
    }
  }
};

/** Columns that the loader adds, by their names. */
const derivedColumns: Readonly<Record<string, Bilingual>> = {
  kind: {
    de: 'value, suppressed (gesperrt), missing (fehlt) oder not_applicable (entfällt)',
    en: 'value, suppressed, missing or not_applicable'
  },
  position: { de: 'Platz in der Reihenfolge der Schlüssel', en: 'Place in the order of the keys' },
  factor: { de: 'Wert = Faktor × Zähler ÷ Nenner', en: 'Value = factor × numerator ÷ denominator' },
  pooled: { de: 'Zahl der zusammengefassten Ströme', en: 'Number of flows put together' },
  level: { de: 'Gebietsebene', en: 'Level of areas' },
  vintage: { de: 'Gebietsstand', en: 'Boundary vintage' },
  ends: { de: 'Letzter Tag', en: 'Last day' },
  year: { de: 'Jahr, in dem der Zeitraum beginnt', en: 'Year in which the period begins' },
  form: {
    de: 'Der Zeitraum im Jahr 2000; gleich bei Zeiträumen derselben Form',
    en: 'The period in the year 2000; the same for periods of one form'
  },
  area_id: { de: 'Schlüssel des Gebiets', en: 'Key of the area' },
  period: { de: 'Zeitpunkt oder Zeitraum', en: 'Reference date or period' },
  count: { de: 'Zahl der Personen', en: 'Number of persons' }
};

/** What a table that questions can be asked to is, and what it holds. */
export function tableText(name: string, locale: Locale): { title: string; purpose: string } {
  const known = isTableName(name) ? tables[name] : derivedTables[name];
  return { title: known?.title[locale] ?? name, purpose: known?.purpose[locale] ?? '' };
}

/** What a column of it holds; what the loader adds goes before what the package says. */
export function columnText(table: string, column: string, locale: Locale): string {
  const columns: Readonly<Record<string, Bilingual>> = isTableName(table) ? tables[table].columns : {};
  return (columns[column] ?? derivedColumns[column])?.[locale] ?? '';
}
