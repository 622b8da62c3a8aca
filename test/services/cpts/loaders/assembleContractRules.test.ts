import { readDocuments } from '../../../../services/cpts/import/readDocuments';
import { assembleContractRules } from '../../../../services/cpts/loaders/assembleContractRules';
import { contractYears } from '../../../../services/cpts/model/contract/contractYears';
import { CONTRACT_YEARS, fiveYearsAfter } from '../../../../services/cpts/model/fiveYearsAfter';
import { dated } from '../support/modelFacts';

describe('the rules of the data files', () => {
  const rows = readDocuments().documents.flatMap(({ contractRules, source }) =>
    contractRules.map(({ rule, mission, value }, position) => ({
      position,
      rule,
      mission,
      value,
      sourceId: source.id,
    })),
  );
  const rules = assembleContractRules(rows);

  test('the years of a contract are those of the constant that stages are read with', () => {
    expect(rules.contractYears).toEqual({ value: CONTRACT_YEARS, sourceId: 'doc-000' });
    const signed = dated('2021-03-12');
    expect(contractYears(signed, rules.contractYears.value).at(-1)?.to).toEqual(fiveYearsAfter(signed));
  });

  test('each has the source that gives it', () => {
    expect(rules.reviewMonths).toEqual({ value: 2, sourceId: 'doc-003' });
    expect(rules.operatingAdvance).toEqual({ value: 75, sourceId: 'jorf-2019-08-24' });
    expect(rules.missionFixedAdvance).toEqual({ value: 75, sourceId: 'senat-r25-032' });
  });

  test('the deadlines of missions', () => {
    const months = [...rules.deadlines].map(([mission, each]) => [
      mission,
      each.startMonths,
      each.deployMonths,
    ]);
    expect(months).toEqual([
      ['ACCESS_TO_CARE', 6, 18],
      ['CARE_PATHWAYS', 12, 24],
      ['PREVENTION', 12, 24],
      ['HEALTH_CRISIS', 6, 18],
      ['QUALITY_OF_CARE', null, null],
      ['SUPPORT_FOR_PROFESSIONALS', null, null],
    ]);
  });

  test('without one of them nothing is put together', () => {
    expect(() => assembleContractRules(rows.filter(({ rule }) => rule !== 'REVIEW_MONTHS'))).toThrow(
      'The rule REVIEW_MONTHS is missing',
    );
  });
});
