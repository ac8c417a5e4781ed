import type { Component } from 'svelte';
import * as m from '$lib/messages/compiled/messages.js';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { EvidenceSection } from '$lib/state/view-state';

type Section = Component<{ screen: StressScreen }>;

/** A section of the evidence: what it is called, and its component, which is loaded when it is opened. */
interface SectionEntry {
  id: EvidenceSection;
  title: () => string;
  /** It says nothing in a year without an index. */
  needsIndex: boolean;
  load: () => Promise<{ default: Section }>;
}

/** In the order of the switch. */
export const sections: readonly SectionEntry[] = [
  {
    id: 'robustness',
    title: m.evidence_robustness,
    needsIndex: true,
    load: () => import('./robustness/RobustnessSection.svelte')
  },
  {
    id: 'reliability',
    title: m.evidence_reliability,
    needsIndex: false,
    load: () => import('./reliability/ReliabilitySection.svelte')
  },
  {
    id: 'space',
    title: m.evidence_space,
    needsIndex: true,
    load: () => import('./space/SpaceSection.svelte')
  },
  {
    id: 'time',
    title: m.evidence_time,
    needsIndex: false,
    load: () => import('./time/TimeSection.svelte')
  },
  {
    id: 'relation',
    title: m.evidence_relation,
    needsIndex: false,
    load: () => import('./relation/RelationSection.svelte')
  },
  {
    id: 'compare',
    title: m.evidence_compare,
    needsIndex: false,
    load: () => import('./compare/CompareSection.svelte')
  }
];
