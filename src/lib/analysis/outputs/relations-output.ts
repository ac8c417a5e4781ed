import { doubleCountFrom, indexRelations } from '../../core/correlation/index-relations.ts';
import { relationsCsv } from '../../export/relations-csv.ts';
import type { OutputContext, OutputPart } from './output-module.ts';

/** relations.csv: how the indicators of the index go with each other. */
export function relationsOutput({ analysis, stress }: OutputContext): OutputPart {
  const { period, input } = analysis.data;
  const relations = indexRelations(input.indicators, stress);
  return {
    texts: new Map([['relations.csv', relationsCsv(relations, period, { neutraliseFormulas: true })]]),
    facts: {
      relations: {
        correlation:
          "Spearman's rank correlation, equal values share the mean rank, classified areas count once",
        interval: '95 %, Bonett and Wright (2000)',
        areas: relations.areas,
        may_count_twice_from: doubleCountFrom,
        caveat: 'a relation of areas; it says nothing of persons and proves no cause'
      }
    }
  };
}
