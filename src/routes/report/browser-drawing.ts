import { flushSync, mount, unmount } from 'svelte';
import { chartStyles } from 'virtual:chart-styles';
import { lightTokens } from '$lib/export/svg/light-tokens';
import { patternsOf } from '$lib/export/svg/patterns-of';
import { standaloneSvg } from '$lib/export/svg/standalone-svg';
import { stylesIn } from '$lib/export/svg/styles-in';
import type { DrawChart } from '$lib/report/draw-chart';
import patternMarkup from '$lib/ui/PatternDefs.svelte?raw';
import tokenSheet from '$lib/ui/styles/tokens.css?raw';

/** Draws charts beside the page, in its language and in the colours of the light theme, as the command line does. */
export function browserDrawing(): DrawChart {
  const tokens = lightTokens(tokenSheet);
  const patterns = patternsOf(patternMarkup);
  const styles = new Map(Object.entries(chartStyles));
  return (chart, props, size) => {
    const target = document.createElement('div');
    const drawn = mount(chart, { target, props });
    flushSync();
    const picture = target.querySelector('svg');
    const markup = picture ? new XMLSerializer().serializeToString(picture) : '';
    void unmount(drawn);
    return standaloneSvg({ markup, css: stylesIn(markup, styles), tokens, patterns, ...size });
  };
}
