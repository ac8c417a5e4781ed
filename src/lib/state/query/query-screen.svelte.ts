import type { Connector } from '../../engine/connector.ts';
import type { FreeAnswer, QueryFault } from '../../engine/free-query/ask-freely.ts';
import type { FreeResult } from '../../engine/free-query/free-query.ts';
import type { SchemaTable } from '../../engine/schema-tables.ts';
import type { FigureScope } from '../../queries/figure-queries.ts';
import { QueryState } from '../query-state.svelte.ts';
import type { View } from '../view.svelte.ts';
import type { Workspace } from '../workspace.svelte.ts';
import type { QueryHistory } from './query-history.svelte.ts';
import { packStatement, unpackStatement } from './statement-address.ts';

export type { FigureScope, FreeResult, QueryFault, SchemaTable };

/** What answers free questions and knows the tables; injected, so that state stays free of the engine. */
export interface FreeDoor {
  ask(connector: Connector, statement: string, signal: AbortSignal): Promise<FreeAnswer>;
  tables(): Promise<readonly SchemaTable[]>;
  /** The statement behind a figure; null for a name that is none. */
  figure(name: string, scope: FigureScope): Promise<string | null>;
}

interface Question {
  projectId: string | null;
  statement: string;
}

/** What stands before the name of a figure's statement in the address. No question begins like this. */
const figureMark = '@';

/** How the address names the statement behind a figure. */
export const figureAddress = (name: string): string => figureMark + name;

/** Seconds after which a question is given up. */
export const mostSeconds = 60;

/** A question in SQL: the text in the editor, the one that was run last, and its answer. */
export class QueryScreen {
  /** What stands in the editor. */
  statement = $state('');
  #tables = $state.raw<readonly SchemaTable[]>([]);
  #timedOut = $state(false);
  #asked = $state.raw<Question | null>(null);
  #view: View;
  #workspace: Workspace;
  #door: FreeDoor;
  #question: QueryState<Question, FreeAnswer>;
  #scope: () => FigureScope | null;
  readonly history: QueryHistory;

  /** `scope` is what the figures of the other screens are asked for. */
  constructor(
    view: View,
    workspace: Workspace,
    door: FreeDoor,
    history: QueryHistory,
    scope: () => FigureScope | null
  ) {
    this.#scope = scope;
    this.#view = view;
    this.#workspace = workspace;
    this.#door = door;
    this.history = history;
    this.#question = new QueryState(async ({ statement }, signal) =>
      door.ask(await workspace.connector(), statement, signal)
    );
  }

  get tables(): readonly SchemaTable[] {
    return this.#tables;
  }
  get phase() {
    return this.#question.phase;
  }
  get isCancelled(): boolean {
    return this.#question.cancelled && !this.#timedOut;
  }
  get isTimedOut(): boolean {
    return this.#timedOut;
  }

  /** What is wrong with the question asked last. */
  get fault(): QueryFault | null {
    const { phase } = this;
    return phase.kind === 'ready' && !phase.value.ok ? phase.value.fault : null;
  }

  /** The last answer of the package that is open, with its question. */
  readonly result = $derived.by((): (FreeResult & { statement: string }) | null => {
    const answer = this.#question.answer;
    const isOpen = answer?.parameters.projectId === (this.#workspace.project?.info.id ?? null);
    return answer?.value.ok && isOpen
      ? { ...answer.value.result, statement: answer.parameters.statement }
      : null;
  });

  /** To be called when the screen opens: what was kept, and the tables. */
  async open(): Promise<void> {
    this.history.open();
    this.#tables = await this.#door.tables();
  }

  /** Takes the statement of the address, and runs it where it has not been asked of this package. */
  async follow(packed: string | null): Promise<void> {
    const statement = packed === null ? null : await this.#statementOf(packed);
    if (statement === null) return;
    const projectId = this.#workspace.project?.info.id ?? null;
    if (this.#asked?.statement === statement && this.#asked.projectId === projectId) return;
    this.statement = statement;
    await this.#ask({ statement, projectId });
  }

  async #statementOf(packed: string): Promise<string | null> {
    if (!packed.startsWith(figureMark)) return unpackStatement(packed);
    const scope = this.#scope();
    return scope && this.#door.figure(packed.slice(figureMark.length), scope);
  }

  /** Runs what stands in the editor, and puts it into the address. */
  async run(): Promise<void> {
    const { statement } = this;
    const question = { statement, projectId: this.#workspace.project?.info.id ?? null };
    this.#asked = question;
    this.history.add(statement);
    await this.#view.change({ statement: await packStatement(statement) });
    await this.#ask(question);
  }

  cancel(): void {
    this.#question.cancel();
  }

  async #ask(question: Question): Promise<void> {
    this.#asked = question;
    this.#timedOut = false;
    const limit = setTimeout(() => {
      this.#question.cancel();
      this.#timedOut = true;
    }, mostSeconds * 1000);
    await this.#question.run(question);
    clearTimeout(limit);
  }
}
