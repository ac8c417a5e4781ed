import { expect, it } from 'vitest';
import { spaceCsv } from '../../src/lib/export/space-csv.ts';
import { spaceArea } from '../core/space/space-fixture.ts';

it('has a row for every area with a class, by id; an island has no figures of neighbours', () => {
  const areas = [
    spaceArea('2', 1.5, null),
    spaceArea(
      '1',
      2,
      1,
      { p: 0.001, significant: true, giStarP: 0.002, hotspot: { kind: 'hot', level: 0.01 } },
      ['3']
    )
  ];
  expect(
    spaceCsv({ areas }, new Map([['1', 'Nordtor']]))
      .trim()
      .split(/\r?\n/)
  ).toEqual([
    'area_id,name,index,lag,quadrant,local_i,p,fdr_significant,gi_star,gi_star_p,hotspot,hotspot_level,neighbours',
    '1,Nordtor,2,1,high-high,2,0.001,true,3,0.002,hot,0.01,1',
    '2,,1.5,,,,,,,,,,0'
  ]);
});
