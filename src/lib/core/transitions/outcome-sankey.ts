import type { SankeyData, SankeyLink, SankeyNode } from '../flows/sankey.ts';
import type { RateProfile } from './rate-profile.ts';

export interface OutcomeSankey extends SankeyData {
  /** Areas, over all outcomes, whose counts are suppressed or missing: they are in no link. */
  unknownAreas: number;
}

/**
 * Where children go, by the stress of the area they come from: classes in the first column (`groupId` = number of
 * the class), the outcomes of one transition in the second. For outcomes that share one whole (types of school); the
 * profiles are those of one transition and period. Links are the counts of the areas of a class.
 */
export function outcomeSankey(profiles: readonly RateProfile[]): OutcomeSankey {
  const links = profiles.flatMap(({ transitionId, outcome, classes }) =>
    classes.flatMap((rate, index): SankeyLink[] => {
      if (!rate || rate.numerator <= 0) return [];
      const ends = { source: `0:${index + 1}`, target: `1:${outcome}` };
      return [{ ...ends, transitionId, value: rate.numerator, pooledPersons: 0 }];
    })
  );
  const unknown = profiles.flatMap(({ areas }) => areas.filter(({ rate }) => rate === null));
  return { nodes: nodesOf(links), links, unknownAreas: new Set(unknown.map(({ areaId }) => areaId)).size };
}

/** Classes in their order from least stress, outcomes by size. */
function nodesOf(links: readonly SankeyLink[]): SankeyNode[] {
  const nodes = new Map<string, SankeyNode>();
  for (const { source, target, value } of links) {
    nodeOf(nodes, source).out += value;
    nodeOf(nodes, target).in += value;
  }
  return [...nodes.values()].sort((a, b) => a.column - b.column || b.in - a.in || (a.id < b.id ? -1 : 1));
}

function nodeOf(nodes: Map<string, SankeyNode>, id: string): SankeyNode {
  const made = { id, column: Number(id[0]), groupId: id.slice(2), in: 0, out: 0 };
  const node = nodes.get(id) ?? made;
  nodes.set(id, node);
  return node;
}
