/** How far reading has come: `done` of `total` files; `checking` comes last, when all are read. */
export interface ReadProgress {
  step: 'reading' | 'checking';
  file: string;
  done: number;
  total: number;
}
