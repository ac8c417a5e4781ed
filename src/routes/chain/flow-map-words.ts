import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { numberText } from '$lib/messages/number-text';
import type { FlowMapPicture } from './flow-map-picture';

/** How places are called, and in which language. */
interface FlowNaming {
  nameOf: (groupId: string | null) => string;
  locale: Locale;
}

const signed = (net: number, locale: Locale) => `${net > 0 ? '+' : ''}${numberText(net, 0, locale)}`;

/** Names of the places on the map; where an area is chosen, of it and of the ends of its flows, with their persons. */
export function flowLabels(
  { margins, flows }: FlowMapPicture,
  areaId: string | null,
  { nameOf, locale }: FlowNaming
): { placeId: string; text: string }[] {
  if (areaId === null)
    return margins.flatMap(({ groupId }) =>
      groupId === null ? [] : [{ placeId: groupId, text: nameOf(groupId) }]
    );
  const ends = flows.arrows.map(({ originId, destinationId, count }) => {
    const placeId = originId === areaId ? destinationId : originId;
    return { placeId, text: `${nameOf(placeId)} ${numberText(count, 0, locale)}` };
  });
  return [{ placeId: areaId, text: nameOf(areaId) }, ...ends];
}

/** The gains and losses of the chosen area, else which area gains most and which loses most; '' where none does. */
export function flowFinding(picture: FlowMapPicture, naming: FlowNaming): string {
  const { margin } = picture;
  if (!margin) return extremes(picture, naming);
  const { nameOf, locale } = naming;
  const number = (count: number) => numberText(count, 0, locale);
  const counts = { out: number(margin.out), in: number(margin.in), within: number(margin.within) };
  const net = signed(margin.net, locale);
  return m.chain_screen_flows_balance({ area: nameOf(margin.groupId), ...counts, net });
}

function extremes({ margins }: FlowMapPicture, { nameOf, locale }: FlowNaming): string {
  const byNet = margins.filter(({ groupId }) => groupId !== null).sort((a, b) => b.net - a.net);
  const [gains, loses] = [byNet[0], byNet.at(-1)];
  if (!gains || !loses || gains.net <= 0 || loses.net >= 0) return '';
  const names = { gains: nameOf(gains.groupId), loses: nameOf(loses.groupId) };
  const [gain, loss] = [signed(gains.net, locale), signed(loses.net, locale)];
  return m.flow_map_extremes({ ...names, gain, loss });
}

/** What the map leaves out or pools. */
export function flowNotes({ flows, persons, pooledPersons }: FlowMapPicture, locale: Locale): string[] {
  const number = (count: number) => numberText(count, 0, locale);
  const { smaller, unplaced } = flows;
  return [
    m.chain_screen_flows_note({ pooled: number(pooledPersons), total: number(persons) }),
    m.flow_pooled(),
    ...(unplaced > 0 ? [m.flow_map_unplaced({ count: number(unplaced) })] : []),
    ...(smaller.flows > 0
      ? [m.flow_map_smaller({ flows: number(smaller.flows), count: number(smaller.persons) })]
      : [])
  ];
}
