import { groupFlows } from './flow-margins.ts';
import type { GroupOf } from './flow-margins.ts';
import type { Flow } from './flow.ts';

/** One column-to-column step of the diagram: flows with the groups at both ends. */
export interface SankeyStage {
  transitionId: string;
  flows: readonly Flow[];
  originOf: GroupOf;
  destinationOf: GroupOf;
}

/** A node, as d3-sankey wants it; `id` is unique over all columns. */
export interface SankeyNode {
  id: string;
  /** Column from 0; the destinations of a stage stand in the column of the next stage's origins. */
  column: number;
  /** The group, or null for those that belong to none. */
  groupId: string | null;
  /** Persons who come in and who go out; at inner columns two cross-sections meet, so they need not be equal. */
  in: number;
  out: number;
}

export interface SankeyLink {
  source: string;
  target: string;
  transitionId: string;
  /** Persons, above 0. */
  value: number;
  /** Persons of the value that come from pools of small flows. */
  pooledPersons: number;
}

export interface SankeyData {
  nodes: readonly SankeyNode[];
  links: readonly SankeyLink[];
}

/** Nodes and links of flows through one or more stages, nodes by column and size, links by their ends. */
export function sankeyData(stages: readonly SankeyStage[]): SankeyData {
  const nodes = new Map<string, SankeyNode>();
  const node = (column: number, groupId: string | null): SankeyNode => {
    const id = nodeId(column, groupId);
    const found = nodes.get(id) ?? { id, column, groupId, in: 0, out: 0 };
    nodes.set(id, found);
    return found;
  };
  const links = stages.flatMap((stage, column) =>
    groupFlows(stage.flows, stage.originOf, stage.destinationOf)
      .filter(({ count }) => count > 0)
      .map(({ originId, destinationId, count, pooledPersons }): SankeyLink => {
        const [source, target] = [node(column, originId), node(column + 1, destinationId)];
        source.out += count;
        target.in += count;
        const ends = { source: source.id, target: target.id };
        return { ...ends, transitionId: stage.transitionId, value: count, pooledPersons };
      })
  );
  return { nodes: [...nodes.values()].sort(bySize), links };
}

const nodeId = (column: number, groupId: string | null): string => `${column}:${groupId ?? ''}`;

function bySize(a: SankeyNode, b: SankeyNode): number {
  return a.column - b.column || sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1);
}

const sizeOf = (node: SankeyNode): number => Math.max(node.in, node.out);
