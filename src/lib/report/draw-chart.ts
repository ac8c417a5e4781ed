import type { Component } from 'svelte';

/**
 * Draws a chart of the screen as a picture of its own (SVG). Browser and command line have their own ways to it, so
 * chapters are given one.
 */
export type DrawChart = <Props extends Record<string, unknown>>(
  chart: Component<Props>,
  props: Props,
  size: { width: number; height: number }
) => string;
