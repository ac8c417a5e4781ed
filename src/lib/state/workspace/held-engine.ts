import type { Connector } from '../../engine/connector.ts';
import type { CoverageData } from '../../core/coverage/coverage-data.ts';
import type { DataPackage } from '../../package/model.ts';
import type { Fractions } from '../../core/reliability/reliability.ts';
import type { CoverageQuestion } from '../../queries/coverage-data.ts';
import type { FractionsQuestion } from '../../queries/fractions-at.ts';
import type { SeriesData } from '../../core/profile/profile-data.ts';
import type { AreaSeriesQuestion } from '../../queries/area-series.ts';
import type { ChainScreenData } from '../../queries/chain-screen-data.ts';
import type { PeriodQuestion } from '../../queries/counts-at.ts';
import type { MobilityData, MobilityQuestion } from '../../queries/mobility-data.ts';
import type { StressQuestion } from '../../queries/stress-input.ts';
import type { StressScreenData } from '../../queries/stress-screen-data.ts';

/** Boots the engine and passes a package through the gate into it; injected, so that state stays free of the engine. */
export interface EngineDoor {
  boot(): Promise<Connector>;
  load(connector: Connector, pkg: DataPackage): Promise<unknown>;
  stress(connector: Connector, question: StressQuestion, signal: AbortSignal): Promise<StressScreenData>;
  coverage(connector: Connector, question: CoverageQuestion, signal: AbortSignal): Promise<CoverageData>;
  chain(connector: Connector, question: PeriodQuestion, signal: AbortSignal): Promise<ChainScreenData>;
  mobility(connector: Connector, question: MobilityQuestion, signal: AbortSignal): Promise<MobilityData>;
  fractions(
    connector: Connector,
    question: FractionsQuestion,
    signal: AbortSignal
  ): Promise<Readonly<Record<string, Fractions>>>;
  areaSeries(connector: Connector, question: AreaSeriesQuestion, signal: AbortSignal): Promise<SeriesData>;
}

/** The engine and the package that was handed to it last, which need not be the open one. */
export class HeldEngine {
  #engine: EngineDoor;
  #held: { pkg: DataPackage; connector: Promise<Connector> } | null = null;

  constructor(engine: EngineDoor) {
    this.#engine = engine;
  }

  /** Hands a package to the engine, unless it was the last one handed over. After a failure it is handed over again. */
  hold(pkg: DataPackage): Promise<Connector> {
    if (this.#held?.pkg === pkg) return this.#held.connector;
    const held = { pkg, connector: this.#load(pkg) };
    this.#held = held;
    held.connector.catch(() => {
      if (this.#held === held) this.#held = null;
    });
    return held.connector;
  }

  async #load(pkg: DataPackage): Promise<Connector> {
    const connector = await this.#engine.boot();
    await this.#engine.load(connector, pkg);
    return connector;
  }
}
