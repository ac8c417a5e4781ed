import { describe, expect, it } from 'vitest';
import { coverageDefaults } from '../../../src/lib/core/coverage/coverage-settings.ts';
import { coverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import { providerCoverage } from '../../../src/lib/core/coverage/provider-coverage.ts';
import { checkSchools } from '../../../src/lib/core/coverage/school-rule.ts';
import { truth } from '../../beispielstadt/truth.ts';
import { example, exampleModel } from './example-model.ts';
import { facility, offer, smallCoverage, smallShapes, smallStress } from './small-coverage.ts';

const rule = coverageDefaults.schoolRule;

describe('the rule for Familiengrundschulzentren', () => {
  const school = (
    id: string,
    ogs: boolean | null,
    involved: boolean | null,
    index: number | null,
    areaId = 'c'
  ) =>
    facility(id, {
      kind: 'primary_school',
      ogs,
      allDayProviderInvolved: involved,
      socialIndex: index,
      areaId
    });
  const facilities = [
    school('1', true, true, 8),
    school('2', true, true, 2, 'a'),
    school('3', true, true, 2),
    school('4', false, true, 8),
    school('5', true, false, 8),
    school('6', true, null, 8),
    school('7', true, true, null),
    facility('K')
  ];
  const checks = checkSchools({ facilities, parents: {} }, smallStress, rule);

  it('holds by stress or intake, and is open where something is not recorded', () => {
    expect(checks.map(({ facilityId, eligible }) => [facilityId, eligible])).toEqual([
      ['1', true],
      ['2', true],
      ['3', null],
      ['4', false],
      ['5', false],
      ['6', null],
      ['7', null]
    ]);
  });

  it('gives the evidence of each criterion and its funding year', () => {
    expect(checks[1]).toMatchObject({
      fundingYear: '2025',
      openAllDay: true,
      providerInvolved: true,
      stressAboveAverage: true,
      stressIndex: 2,
      intakeAboveLocalMean: false,
      socialIndex: 2,
      localMean: 6
    });
    expect(checks[0]).toMatchObject({ stressAboveAverage: null, intakeAboveLocalMean: true });
  });

  it('finds exactly the planted schools of Beispielstadt', async () => {
    const { data, stress } = await example();
    const planted = truth.primary_school_family_centre;
    const found = checkSchools(data, stress, rule);
    expect(found.filter(({ eligible }) => eligible === true).map(({ facilityId }) => facilityId)).toEqual(
      planted.eligible
    );
    expect(found).toHaveLength(planted.schools.length);
    planted.schools.forEach((theirs, i) => {
      const ours = found[i];
      expect([
        ours?.facilityId,
        ours?.openAllDay,
        ours?.providerInvolved,
        ours?.intakeAboveLocalMean
      ]).toEqual([
        theirs.facility_id,
        theirs.open_all_day,
        theirs.provider_involved,
        theirs.intake_above_local_mean
      ]);
      expect(ours?.stressAboveAverage ?? false).toBe(theirs.stress_above_average);
    });
  });
});

describe('provider coverage', () => {
  it('counts facilities with a running offer, and names those without', () => {
    const facilities = ['C1', 'C2', 'C3'].map((id) => facility(id, { kind: 'clinic', areaId: 'a' }));
    const at = (id: string, facilityId: string, status: 'active' | 'planned' = 'active') =>
      offer(id, { actionField: 'clinic_navigator', facilityId, status, areaIds: ['a'] });
    const data = smallCoverage({
      facilities,
      offers: [at('1', 'C1'), at('2', 'C1'), at('3', 'C2', 'planned')]
    });
    const [clinics] = providerCoverage(coverageModel(data, smallShapes, smallStress));
    expect(clinics).toMatchObject({ actionField: 'clinic_navigator', covered: 1, total: 3 });
    expect(clinics?.facilities.map(({ offerIds, plannedIds }) => [offerIds, plannedIds])).toEqual([
      [['1', '2'], []],
      [[], ['3']],
      [[], []]
    ]);
  });

  it('Beispielstadt: Babylotsen in three of four clinics, and which one lacks them', async () => {
    const found = providerCoverage(await exampleModel()).find(
      ({ actionField }) => actionField === 'clinic_navigator'
    );
    expect([found?.covered, found?.total]).toEqual([3, 4]);
    const without = found?.facilities.filter(({ offerIds }) => offerIds.length === 0);
    const planted = truth.transitions.find(({ transition_id }) => transition_id === 'clinic_early_support');
    expect(without?.map(({ facilityId }) => facilityId)).toEqual(planted?.clinics_without_navigator);
  });
});
