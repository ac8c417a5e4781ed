import type { Component } from 'svelte';
import * as m from '$lib/messages/compiled/messages.js';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { EvidenceSection } from '$lib/state/view-state';

type Section = Component<{ screen: StressScreen }>;

/** A section of the evidence: what it is called, and its component, which is loaded when it is opened. */
interface SectionEntry {
  id: EvidenceSection;
  title: () => string;
  load: () => Promise<{ default: Section }>;
}

/** In the order of the switch. */
export const sections: readonly SectionEntry[] = [
  {
    id: 'relation',
    title: m.evidence_relation,
    load: () => import('./relation/RelationSection.svelte')
  }
];
