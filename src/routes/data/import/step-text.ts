import * as m from '$lib/messages/compiled/messages.js';
import type { ImportStep } from '$lib/state/import-wizard.svelte';

const texts: Readonly<Record<ImportStep, () => string>> = {
  files: m.imp_step_files,
  recognition: m.imp_step_recognition,
  assignment: m.imp_step_assignment,
  disclosure: m.imp_step_disclosure,
  adoption: m.imp_step_adoption
};

/** Name of a step of the import. */
export const stepText = (step: ImportStep): string => texts[step]();
