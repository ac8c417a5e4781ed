import type { ScenarioEdit } from '../core/coverage/scenario.ts';
import { withClosing, withMove, type EditTarget } from '../core/coverage/scenario-steps.ts';
import { StepHistory } from './step-history.svelte.ts';

/** The steps of what is tried out, with undo and redo. */
export class Scenario {
  #edits = $state.raw<readonly ScenarioEdit[]>([]);
  readonly #history = new StepHistory<readonly ScenarioEdit[]>();
  /** What the last change was part of: all changes of one grip are undone together. */
  #grip: string | null = null;

  get edits(): readonly ScenarioEdit[] {
    return this.#edits;
  }
  get canUndo(): boolean {
    return this.#history.canUndo;
  }
  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Puts other steps in the place of the present ones. */
  change(edits: readonly ScenarioEdit[], grip: string | null = null): void {
    if (grip === null || grip !== this.#grip) this.#history.remember(this.#edits);
    this.#grip = grip;
    this.#edits = edits;
  }

  add(edit: ScenarioEdit): void {
    this.change([...this.#edits, edit]);
  }

  remove(edit: ScenarioEdit): void {
    this.change(this.#edits.filter((one) => one !== edit));
  }

  /** Moves an offer or a facility; the moves of one grip, such as one drag, are one step back. */
  move(target: EditTarget, { lon, lat }: { lon: number; lat: number }, grip: string): void {
    this.change(withMove(this.#edits, target, lon, lat), grip);
  }

  close(target: EditTarget): void {
    this.change(withClosing(this.#edits, target));
  }

  undo(): void {
    this.#show(this.#history.back(this.#edits));
  }

  redo(): void {
    this.#show(this.#history.forth(this.#edits));
  }

  #show(edits: readonly ScenarioEdit[] | null): void {
    this.#grip = null;
    if (edits) this.#edits = edits;
  }
}
