import { mediaTypes, type ReportFormat } from '$lib/report/report-format';
import type { ReportScreen } from '$lib/state/report-screen.svelte';
import { saveFile } from '$lib/ui/save-file';

type Phase =
  | { kind: 'idle' }
  | { kind: 'working'; name: string }
  | { kind: 'done'; file: string }
  | { kind: 'failed'; name: string; error: unknown };

interface OutputFile {
  /** What it is called on the screen, and as a file. */
  name: string;
  file: string;
  type: string;
  write: (signal: AbortSignal) => Promise<Uint8Array | null>;
}

/** The files that are made of a report; one at a time, and each can be given up. */
export class ReportOutputs {
  #screen: ReportScreen;
  #phase = $state.raw<Phase>({ kind: 'idle' });
  #abort = new AbortController();

  constructor(screen: ReportScreen) {
    this.#screen = screen;
  }

  get phase(): Phase {
    return this.#phase;
  }
  get isBusy(): boolean {
    return this.#phase.kind === 'working';
  }

  /** Writes the report in a format, made anew where it is not that of the settings in force. */
  report(format: ReportFormat, stem: string): Promise<void> {
    const write = async (signal: AbortSignal) => {
      const made = await this.#screen.made();
      if (!made || signal.aborted) return null;
      return format === 'pdf' ? made.pdf : this.#screen.making.write(made.report, format, signal);
    };
    return this.run({
      name: format.toUpperCase(),
      file: `${stem}.${format}`,
      type: mediaTypes[format],
      write
    });
  }

  /** Hands a file to the browser as a download as soon as it is written. */
  async run({ name, file, type, write }: OutputFile): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.#phase = { kind: 'working', name };
    try {
      const bytes = await write(signal);
      if (signal.aborted) return;
      if (bytes) saveFile(file, type, bytes as BlobPart);
      this.#phase = bytes ? { kind: 'done', file } : { kind: 'idle' };
    } catch (error) {
      if (!signal.aborted) this.#phase = { kind: 'failed', name, error };
    }
  }

  cancel(): void {
    this.#abort.abort();
    this.#phase = { kind: 'idle' };
  }
}
