import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import type { ChapterKind, ChapterLack } from './chapter.ts';

const lacks: Readonly<Record<ChapterLack, typeof m.chap_lack_no_offers>> = {
  no_high_areas: m.chap_lack_no_high_areas,
  no_population: m.chap_lack_no_population,
  no_offers: m.chap_lack_no_offers,
  no_transitions: m.chap_lack_no_transitions,
  no_need: m.chap_lack_no_need,
  no_register: m.chap_lack_no_register,
  no_profiles: m.chap_lack_no_profiles
};

/** Why a chapter cannot be written, as a sentence. */
export const lackText = (lack: ChapterLack, locale: Locale): string => lacks[lack]({}, { locale });

const kinds: Readonly<Record<ChapterKind, typeof m.chap_kind_map>> = {
  map: m.chap_kind_map,
  table: m.chap_kind_table,
  figure: m.chap_kind_figure,
  chain: m.chap_kind_chain,
  register: m.chap_kind_register,
  profiles: m.chap_kind_profiles,
  text: m.chap_kind_text,
  auto: m.chap_kind_auto
};

/** What is mostly seen in a chapter, in a word. */
export const kindText = (kind: ChapterKind, locale: Locale): string => kinds[kind]({}, { locale });
