import type { GapCell, GapState } from '../coverage/gap-types.ts';

/** States without a running offer: none recorded, or planned only. City-wide offers and partial ones run. */
export const openStates: readonly GapState[] = ['none', 'planned'];

/** Whether a field has no running offer where one is expected. */
export const isOpenGap = ({ state }: Pick<GapCell, 'state'>): boolean => openStates.includes(state);
