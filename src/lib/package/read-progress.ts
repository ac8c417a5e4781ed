/** How far reading has come: `done` of `total` files; `checking` comes last, when all are read. */
export interface ReadProgress {
  step: 'reading' | 'checking';
  file: string;
  done: number;
  total: number;
}

/** Is told how far reading is. Reading goes on when it has answered, so that a page can do other things in between. */
export type TellProgress = (progress: ReadProgress) => void | Promise<void>;
