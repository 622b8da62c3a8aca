import { dayNumber } from '../../../../../services/cpts/model/coverage/dayNumber';
import { DocumentedCpts } from '../../../../../services/cpts/model/coverage/DocumentedCpts';
import { indexedCpts } from '../../../../../services/cpts/model/coverage/IndexedCpts';
import type { StatedCount } from '../../../../../services/cpts/model/coverage/StatedCount';
import { cptsOf, dated } from '../../support/modelFacts';
import { smallFrance } from '../../support/smallFrance';

const signed = cptsOf({
  id: 'a',
  departments: ['83'],
  stages: [['ACI_SIGNED', dated('2021-01-01', '2021-06-30')]],
});
const project = cptsOf({ id: 'b', departments: ['83'], stages: [['PROJECT', dated('2019-01-01')]] });

function count(more: Partial<StatedCount> = {}): StatedCount {
  return {
    value: 2,
    stage: 'ACI_SIGNED',
    since: '2021-03-12',
    territory: { level: 'Department', code: '83' },
    sourceId: 'doc-test',
    ...more,
  };
}

function documented(...counts: StatedCount[]): DocumentedCpts {
  return new DocumentedCpts(smallFrance, [...indexedCpts(smallFrance, [signed, project])], counts);
}

const after = dayNumber('2022-01-01');

test('a department is without any CPTS where none names it, whatever their stage', () => {
  expect(documented().withoutAny(['13', '83'])).toEqual(['13']);
});

test('a count is larger than what is named at its stage, certainly or possibly', () => {
  expect(documented(count()).unnamed(['83'], 'ACI_SIGNED', after)).toEqual([{ count: count(), named: 1 }]);
  expect(documented(count()).unnamed(['83'], 'ACI_SIGNED', dayNumber('2021-03-12'))).toHaveLength(1);
  expect(documented(count({ value: 1 })).unnamed(['83'], 'ACI_SIGNED', after)).toEqual([]);
  expect(documented(count({ stage: 'PROJECT' })).unnamed(['83'], 'PROJECT', after)).toEqual([]);
});

test('a count tells nothing of days before it, and one without a day holds for any', () => {
  const before = dayNumber('2021-03-11');
  expect(documented(count()).unnamed(['83'], 'ACI_SIGNED', before)).toEqual([]);
  expect(documented(count({ since: null })).unnamed(['83'], 'ACI_SIGNED', before)).toHaveLength(1);
});

test('a count without a day is answered by CPTS that sources name for a later one', () => {
  const undated = count({ since: null, value: 1 });
  expect(documented(undated).unnamed(['83'], 'ACI_SIGNED', dayNumber('2019-01-01'))).toEqual([]);
});

test('CPTS counted at an earlier stage may not have reached the one asked for', () => {
  expect(documented(count({ stage: 'PROJECT', value: 9 })).unnamed(['83'], 'ACI_SIGNED', after)).toEqual([]);
  expect(documented(count()).unnamed(['83'], 'PROJECT', after)).toHaveLength(1);
});

test('a count of a region concerns each of its departments, and of another department none', () => {
  const ofRegion = count({ territory: { level: 'Region', code: '93' } });
  expect(documented(ofRegion).unnamed(['13'], 'ACI_SIGNED', after)).toHaveLength(1);
  expect(documented(count()).unnamed(['13'], 'ACI_SIGNED', after)).toEqual([]);
});
