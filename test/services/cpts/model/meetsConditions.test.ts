import type { ListConditions } from '../../../../services/cpts/model/ListConditions';
import { meetsConditions } from '../../../../services/cpts/model/meetsConditions';
import { foldName } from '../../../../common/text/foldName';
import { perimeterOnDay } from '../../../../services/cpts/model/perimeterOnDay';
import { stageOnDay } from '../../../../services/cpts/model/stageOnDay';
import { contractSigned, cptsOf, dated } from '../support/modelFacts';

const cpts = {
  ...cptsOf({
    id: 'cpts-test',
    stages: [['ACI_SIGNED', dated('2021-01-01', '2021-03-31')]],
    departments: ['42', '43'],
    contracts: [contractSigned(dated('2021-01-01', '2021-03-31'))],
  }),
  regions: ['84'],
  foldedNames: [foldName('CPTS de l’Ondaine'), foldName("Cœur d'Étoile")],
};

function meets(conditions: ListConditions, on = '2022-01-01'): boolean {
  return meetsConditions(
    { cpts, stage: stageOnDay(cpts.spans, on), perimeter: perimeterOnDay(cpts, on) },
    conditions,
  );
}

test('no condition, a null one and blank text hold for all', () => {
  expect(meets({})).toBe(true);
  expect(meets({ text: null, stages: null, departmentCode: null, signedFrom: null })).toBe(true);
  expect(meets({ text: '  ' })).toBe(true);
});

test.each([
  ['ondaine', true],
  ["L'Ondaine", true],
  ['ONDÂINE cpts', true],
  ['coeur etoile', true],
  ['daine', false],
  ['ondaine etoile', false],
])('the words "%s" begin words of one of its names: %s', (text, expected) => {
  expect(meets({ text })).toBe(expected);
});

test('a stage must be certain on the day', () => {
  expect(meets({ stages: ['ACI_SIGNED', 'PROJECT'] })).toBe(true);
  expect(meets({ stages: ['PROJECT'] })).toBe(false);
  expect(meets({ stages: [] })).toBe(false);
  expect(meets({ stages: ['ACI_SIGNED'] }, '2021-02-01')).toBe(false);
});

test('departments and regions', () => {
  expect(meets({ departmentCode: '43' })).toBe(true);
  expect(meets({ departmentCode: '83' })).toBe(false);
  expect(meets({ regionCode: '84', departmentCode: '42' })).toBe(true);
  expect(meets({ regionCode: '93' })).toBe(false);
});

test('a signature must certainly lie within the days', () => {
  expect(meets({ signedFrom: '2021-01-01', signedTo: '2021-03-31' })).toBe(true);
  expect(meets({ signedFrom: '2021-01-02' })).toBe(false);
  expect(meets({ signedTo: '2021-03-30' })).toBe(false);
});
