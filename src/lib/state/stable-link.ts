import type { StressScreen } from './stress-screen.svelte.ts';
import { formatView } from './url.ts';
import type { ViewState } from './view-state.ts';

/** Parameter with the first digits of the hash of the package that a link was made for. */
export const packageParameter = 'package';

const digits = 12;

/** The hash as it stands in a link. */
export const shortHash = (hash: string): string => hash.replace(/^sha256:/, '').slice(0, digits);

/** The view with the settings in force written out, so that another default changes nothing. */
export function settledView(view: ViewState, { request, composer, data }: StressScreen): ViewState {
  const { settings, weights } = composer;
  return {
    ...view,
    level: data?.level ?? request?.level ?? view.level,
    period: data?.period ?? request?.period ?? view.period,
    weights: Object.keys(weights).length > 0 ? weights : view.weights,
    minimumPopulation: settings?.minimumPopulation ?? view.minimumPopulation,
    trendYears: settings?.trend.years ?? view.trendYears
  };
}

/**
 * Address of a screen under which others see the same with the same package: every setting is written out, `?package=`
 * names the package by its content, and what stands after the path of the page is kept out.
 */
export function stableLink(page: URL, view: ViewState, hash: string): string {
  const query = new URLSearchParams(formatView(view));
  if (!query.has('lang')) query.set('lang', view.locale);
  query.set(packageParameter, shortHash(hash));
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return `${page.origin}${page.pathname}?${text}`;
}
