import type { RowOf } from '../../../src/lib/package/tables.ts';
import type { Enrolled } from '../facilities/enrolment.ts';
import type { FunnelCell } from './clinic-funnel.ts';
import { flowYears } from './school-flows.ts';
import type { SchoolFlow } from './school-flows.ts';

type FlowRow = RowOf<'transition_flows'>;

/** Clinic → district (families who arrived), Kita → primary school, primary → secondary school. */
export function transitionFlows({ funnel, toPrimary, toSecondary }: Enrolled): FlowRow[] {
  return [
    ...funnel.filter(({ year, arrived }) => isFlowYear(year) && arrived > 0).map(clinicRow),
    ...toPrimary.map((flow) => schoolRow('daycare_primary', flow)),
    ...toSecondary.map((flow) => schoolRow('primary_secondary', flow))
  ];
}

const isFlowYear = (year: number) => (flowYears as readonly number[]).includes(year);

function clinicRow({ clinic, districtId, year, arrived }: FunnelCell): FlowRow {
  return row('clinic_early_support', year, clinic.id, districtId, arrived);
}

function schoolRow(transition: string, { year, origin, destination, count }: SchoolFlow): FlowRow {
  return row(transition, year, origin.id, destination.id, count);
}

function row(transition: string, year: number, origin: string, destination: string, count: number): FlowRow {
  return {
    transition_id: transition,
    period: String(year),
    origin_id: origin,
    destination_id: destination,
    count,
    flag: null
  };
}
