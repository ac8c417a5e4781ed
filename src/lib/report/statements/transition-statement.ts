import type { BridgeState } from '../../core/chain/bridge-types.ts';
import type { BridgeOverview } from '../../core/overview/bridge-overview.ts';
import type { Named, Said, StatementLink } from './statement.ts';

const named = ({ transitionId: id, nameDe, nameEn }: BridgeOverview): Named => ({ id, nameDe, nameEn });

const linkTo = (transition: Named | undefined): StatementLink => {
  return { screen: 'chain', view: transition ? { transition: transition.id } : {} };
};

/** How many transitions are bridged nowhere in the city; else how many in part, else how many are not known. */
export function transitionStatement(bridges: readonly BridgeOverview[]): Said {
  const total = bridges.length;
  const inState = (wanted: BridgeState) => bridges.filter(({ state }) => state === wanted).map(named);
  const [open, partly, unknown] = [inState('not_bridged'), inState('partly'), inState('unknown')];
  const shared = { topic: 'transitions', unit: 'transitions', certainty: null } as const;
  const saying = (transitions: readonly Named[]) => {
    return { ...shared, number: transitions.length, link: linkTo(transitions[0]) };
  };
  if (open.length > 0) {
    const parameters = { total, transitions: open, partly: partly.length };
    return { statement: { ...saying(open), id: 'transitions_open', parameters } };
  }
  if (partly.length > 0)
    return {
      statement: { ...saying(partly), id: 'transitions_partly', parameters: { total, transitions: partly } }
    };
  if (unknown.length > 0) {
    const parameters = { total, transitions: unknown };
    return { statement: { ...saying(unknown), id: 'transitions_unknown', parameters } };
  }
  const link = linkTo(undefined);
  return {
    statement: { ...shared, id: 'transitions_bridged', number: total, parameters: { total }, link }
  };
}
