import { quantileSorted } from 'd3-array';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from '../../../src/lib/core/rank.ts';
import { randomStream } from '../../../src/lib/core/random-stream.ts';
import { BucketRanking } from '../../../src/lib/core/robustness/bucket-ranking.ts';
import { RankRecord } from '../../../src/lib/core/robustness/rank-record.ts';

const scores = fc.array(
  fc.oneof(fc.double({ noNaN: true, min: -5, max: 5 }), fc.integer({ min: -2, max: 2 })),
  {
    minLength: 1,
    maxLength: 60
  }
);

function bucketRanks(values: Float64Array): Uint32Array {
  const ranks = new Uint32Array(values.length);
  new BucketRanking(values.length).rank(values, ranks);
  return ranks;
}

test('buckets give the ranks of a sort, ties and all', () => {
  fc.assert(
    fc.property(scores, (list) => {
      const values = Float64Array.from(list);
      expect(bucketRanks(values)).toEqual(rank(values));
    })
  );
});

test('scores that crowd in one bucket, or are all the same, are ranked too', () => {
  const crowded = Float64Array.from({ length: 300 }, (_, i) => (i === 0 ? 1e9 : (i * 7919) % 300));
  expect(bucketRanks(crowded)).toEqual(rank(crowded));
  expect(bucketRanks(new Float64Array(100).fill(3))).toEqual(new Uint32Array(100).fill(1));
});

test('one ranking serves many draws', () => {
  const uniform = randomStream(7);
  const ranking = new BucketRanking(50);
  const ranks = new Uint32Array(50);
  for (let draw = 0; draw < 20; draw++) {
    const values = new Float64Array(50).map(() => Math.round(uniform() * 30));
    ranking.rank(values, ranks);
    expect(ranks).toEqual(rank(values));
  }
});

test.each([
  ['counted, fewer areas than draws', 12, 400],
  ['kept, more areas than draws', 40, 30],
  ['a single draw', 5, 1]
])('quantiles are those of a plain sort: %s', (_, areas, draws) => {
  const uniform = randomStream(3);
  const record = new RankRecord(areas, draws);
  const all = Array.from({ length: areas }, () => [] as number[]);
  for (let draw = 0; draw < draws; draw++) {
    const ranks = rank(new Float64Array(areas).map((_, i) => Math.round(10 * uniform()) + i / 4));
    record.add(ranks);
    ranks.forEach((value, area) => all[area]!.push(value));
  }
  all.forEach((list, area) => {
    const sorted = list.sort((a, b) => a - b);
    expect(record.spread(area)).toEqual({
      p05: quantileSorted(sorted, 0.05),
      median: quantileSorted(sorted, 0.5),
      p95: quantileSorted(sorted, 0.95)
    });
  });
});
