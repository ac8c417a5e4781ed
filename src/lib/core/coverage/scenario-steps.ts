import type { FacilitySize, OfferSize, ScenarioEdit } from './scenario.ts';

/** What a step of a scenario is about. */
export interface EditTarget {
  kind: 'offer' | 'facility';
  id: string;
}

/** What an edit is about. */
export function targetOf(edit: ScenarioEdit): EditTarget {
  switch (edit.kind) {
    case 'add_offer':
      return { kind: 'offer', id: edit.offer.offerId };
    case 'move_offer':
    case 'close_offer':
    case 'resize_offer':
      return { kind: 'offer', id: edit.offerId };
    case 'add_facility':
      return { kind: 'facility', id: edit.facility.facilityId };
    case 'move_facility':
    case 'close_facility':
    case 'resize_facility':
      return { kind: 'facility', id: edit.facilityId };
    default:
      return edit satisfies never;
  }
}

type Steps = readonly ScenarioEdit[];

/** The steps with a target moved: what is new is there from the start, what was moved before is moved only once. */
export function withMove(steps: Steps, target: EditTarget, lon: number, lat: number): Steps {
  const { kind, id } = target;
  const place = { lon, lat };
  const move: ScenarioEdit =
    kind === 'offer'
      ? { kind: 'move_offer', offerId: id, ...place }
      : { kind: 'move_facility', facilityId: id, ...place };
  return changed(steps, target, move, (edit) => {
    if (edit.kind === 'add_offer') {
      const offer = { ...edit.offer, ...place, facilityId: null, areaIds: [] };
      return { ...edit, offer };
    }
    return edit.kind === 'add_facility'
      ? { ...edit, facility: { ...edit.facility, ...place, areaId: null } }
      : null;
  });
}

/** The steps with a target of another size; sizes given before and not now stay. */
export function withSize(steps: Steps, target: EditTarget, size: OfferSize & FacilitySize): Steps {
  const { kind, id } = target;
  const before = steps.find((edit) => isAbout(edit, target) && 'size' in edit);
  const all = { ...(before && 'size' in before ? before.size : {}), ...size };
  const resize: ScenarioEdit =
    kind === 'offer'
      ? { kind: 'resize_offer', offerId: id, size: all }
      : { kind: 'resize_facility', facilityId: id, size: all };
  return changed(steps, target, resize, (edit) => {
    if (edit.kind === 'add_offer') return { ...edit, offer: { ...edit.offer, ...size } };
    return edit.kind === 'add_facility' ? { ...edit, facility: { ...edit.facility, ...size } } : null;
  });
}

/** The steps with a target closed; what is new is taken out again. */
export function withClosing(steps: Steps, target: EditTarget): Steps {
  const others = steps.filter((edit) => !isAbout(edit, target));
  if (steps.some((edit) => isAbout(edit, target) && isAddition(edit))) return others;
  const { kind, id } = target;
  const close: ScenarioEdit =
    kind === 'offer' ? { kind: 'close_offer', offerId: id } : { kind: 'close_facility', facilityId: id };
  return [...others, close];
}

/**
 * Puts a step in the place of the former one of its kind, or last; an addition is changed itself, and what is closed
 * stays as it is.
 */
function changed(
  steps: Steps,
  target: EditTarget,
  step: ScenarioEdit,
  inAddition: (edit: ScenarioEdit) => ScenarioEdit | null
): Steps {
  let isDone = steps.some((edit) => isAbout(edit, target) && isClosing(edit));
  const next = steps.map((edit) => {
    if (!isAbout(edit, target)) return edit;
    const put = inAddition(edit) ?? (edit.kind === step.kind ? step : null);
    isDone ||= put !== null;
    return put ?? edit;
  });
  return isDone ? next : [...steps, step];
}

const isClosing = ({ kind }: ScenarioEdit) => kind === 'close_offer' || kind === 'close_facility';
const isAddition = ({ kind }: ScenarioEdit) => kind === 'add_offer' || kind === 'add_facility';

function isAbout(edit: ScenarioEdit, { kind, id }: EditTarget): boolean {
  const own = targetOf(edit);
  return own.kind === kind && own.id === id;
}
