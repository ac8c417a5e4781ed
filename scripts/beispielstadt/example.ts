import { completeSettings } from '../../src/lib/package/default-settings.ts';
import type { AreaLayer, DataPackage, RawTables } from '../../src/lib/package/model.ts';
import { parseSettings } from '../../src/lib/package/settings-codec.ts';
import { transitionFlows } from './chain/flows.ts';
import { phases } from './chain/phases.ts';
import { transitionRates } from './chain/rates.ts';
import { transitions } from './chain/transitions.ts';
import { enrol } from './facilities/enrolment.ts';
import type { Enrolled } from './facilities/enrolment.ts';
import { extraFacilityColumns } from './facilities/facility.ts';
import { buildFacilities } from './facilities/facilities.ts';
import { facilityRows } from './facilities/rows.ts';
import { areaLayers } from './geography/layers.ts';
import type { City } from './geography/city.ts';
import { catalogue } from './indicators/catalogue.ts';
import { indicatorRows, observationRows } from './indicators/rows.ts';
import { handoverRows } from './offers/handovers.ts';
import { buildOffers, offerAreaRows } from './offers/offers.ts';
import { descriptor } from './output/descriptor.ts';
import { rawTable } from './output/raw-table.ts';
import { settings } from './output/settings.ts';
import { crosswalkRows } from './population/crosswalk.ts';
import { populationRows } from './population/rows.ts';
import { gapRows } from './register/gaps.ts';
import { noteRows } from './register/notes.ts';
import { plantedTruth } from './truth/planted-truth.ts';
import { buildWorld } from './world.ts';
import type { World } from './world.ts';

/** The example municipality and what was planted in it. */
export interface Example {
  world: World;
  pkg: DataPackage;
  truth: ReturnType<typeof plantedTruth>;
}

/** Makes the example; the same on every run and machine. */
export function makeExample(): Example {
  const world = buildWorld();
  const enrolled = enrol(world, buildFacilities(world));
  const layers = layersOf(world.city);
  const rawTables = { ...statistics(world), ...provision(world, enrolled), ...chain(world, enrolled) };
  const { draft } = parseSettings(settings);
  const pkg = { descriptor, settings: completeSettings(draft, { layers, rawTables }), layers, rawTables };
  return { world, pkg, truth: plantedTruth(world, enrolled) };
}

function layersOf(city: City): AreaLayer[] {
  return Object.entries(areaLayers(city)).map(([level, features]) => {
    return { level, path: `areas-${level}.geojson`, features };
  });
}

function statistics(world: World): RawTables {
  const observations = catalogue.flatMap((design) =>
    observationRows(design, world.figures.get(design.id) ?? new Map())
  );
  return {
    crosswalk: rawTable('crosswalk', crosswalkRows(world.city, world.simulated)),
    population: rawTable('population', populationRows(world.city, world.population)),
    indicators: rawTable('indicators', indicatorRows()),
    observations: rawTable('observations', observations)
  };
}

function provision(world: World, { facilities }: Enrolled): RawTables {
  const offers = buildOffers({ world, facilities });
  const rows = offers.map(({ row }) => row);
  return {
    phases: rawTable('phases', phases),
    facilities: rawTable('facilities', facilityRows(facilities), extraFacilityColumns),
    offers: rawTable('offers', rows),
    offer_areas: rawTable('offer_areas', offerAreaRows(offers)),
    handovers: rawTable('handovers', handoverRows(offers))
  };
}

function chain(world: World, enrolled: Enrolled): RawTables {
  return {
    transitions: rawTable('transitions', transitions),
    transition_rates: rawTable('transition_rates', transitionRates(world, enrolled.funnel)),
    transition_flows: rawTable('transition_flows', transitionFlows(enrolled)),
    gaps: rawTable('gaps', gapRows()),
    notes: rawTable('notes', noteRows())
  };
}
