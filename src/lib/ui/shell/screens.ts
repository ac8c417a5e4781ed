import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import Database from '@lucide/svelte/icons/database';
import FileText from '@lucide/svelte/icons/file-text';
import House from '@lucide/svelte/icons/house';
import LayoutDashboard from '@lucide/svelte/icons/layout-dashboard';
import MapIcon from '@lucide/svelte/icons/map';
import MapPin from '@lucide/svelte/icons/map-pin';
import SquareTerminal from '@lucide/svelte/icons/square-terminal';
import Waypoints from '@lucide/svelte/icons/waypoints';
import type { Component } from 'svelte';
import * as m from '../../messages/compiled/messages.js';

/**
 * The screens that the navigation names, and where: `bar` also in the bar of a phone, `foot` at the foot of the rail.
 */
const named = [
  { id: 'overview', label: m.nav_overview, icon: LayoutDashboard, place: 'bar' },
  { id: 'stress', label: m.nav_stress, icon: MapIcon, place: 'bar' },
  { id: 'coverage', label: m.nav_coverage, icon: MapPin, place: 'bar' },
  { id: 'chain', label: m.nav_chain, icon: Waypoints, place: 'bar' },
  { id: 'areas', label: m.nav_areas, icon: House, place: 'rail' },
  { id: 'report', label: m.nav_report, icon: FileText, place: 'rail' },
  { id: 'data', label: m.nav_data, icon: Database, place: 'rail' },
  { id: 'methods', label: m.nav_methods, icon: CircleQuestionMark, place: 'foot' },
  { id: 'query', label: m.nav_query, icon: SquareTerminal, place: 'foot' }
] as const;

export type ScreenId = (typeof named)[number]['id'];

export interface Screen {
  id: ScreenId;
  label: () => string;
  icon: Component<{ size?: number; strokeWidth?: number; 'aria-hidden'?: 'true' }>;
  place: 'bar' | 'rail' | 'foot';
}

export const screens: readonly Screen[] = named;
