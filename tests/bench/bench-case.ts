type Step<Result> = () => Result | Promise<Result>;

/** Our way of doing something against a peer's way of doing the same. */
export interface Race<Result> {
  ours: Step<Result>;
  /** Null where nothing comparable exists: our time is printed alone. */
  peer: { name: string; run: Step<Result> } | null;
  /** Largest ratio ours ÷ peer that SPEED allows, null for information only. */
  goal: number | null;
  /** What differs between both results, or null where they are the same. */
  difference: (ours: Result, peer: Result) => string | null;
  /** Calls per measurement, for steps too short to be timed one by one. */
  repeat?: number;
  /** Pairs A B measured, at least 5. */
  pairs?: number;
}

/** One line of the result; times in milliseconds per call. */
export interface BenchRow {
  name: string;
  ours: number;
  peer: { name: string; time: number; ratio: { median: number; min: number; max: number } } | null;
  goal: number | null;
  /** Why the results are not the same; then there are no times worth reading. */
  difference: string | null;
}

/** A measurement that is ready to run, and what to tidy up afterwards. */
export interface Prepared {
  measure: (name: string) => Promise<BenchRow>;
  dispose?: () => Promise<void> | void;
}

/** A named measurement; whatever it needs is loaded by `prepare`, so that listing the cases costs nothing. */
export interface BenchCase {
  name: string;
  prepare: () => Promise<Prepared> | Prepared;
}
