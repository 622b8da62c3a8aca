import { undatedFacts } from '../../../../../services/cpts/model/quality/undatedFacts';
import { contractSigned, cptsOf, dated, place } from '../../support/modelFacts';

const sourceId = 'doc-test';
const rough = dated('2020-10-01', '2020-12-31');

test('what is dated to the day is left out, all else is in the order of kinds and names', () => {
  const cpts = [
    cptsOf({
      id: 'cpts-b',
      stages: [
        ['PROJECT', rough],
        ['ACI_SIGNED', dated('2021-01-01')],
      ],
      perimeter: [place('83001'), place('83002', { from: '2020-01-01' })],
      contracts: [contractSigned(rough, 'aci-b'), contractSigned(dated('2021-01-01'), 'aci-a')],
    }),
    cptsOf({
      id: 'cpts-a',
      stages: [['EMERGING', rough]],
      perimeter: [place('83001', { from: '2020-01-01' })],
    }),
  ];
  const fact = (factId: string, date: typeof rough | null) => ({ factId, cptsIds: [], date, sourceId });
  const found = undatedFacts({
    cpts,
    payments: [fact('payment-b', null), fact('payment-a', rough), fact('payment-c', dated('2021-01-01'))],
    figures: [fact('figure-a', null)],
    undatedSourceIds: ['doc-000'],
  });
  expect(found.map(({ kind, factId }) => `${kind} ${factId}`)).toEqual([
    'STAGE cpts-a/EMERGING',
    'STAGE cpts-b/PROJECT',
    'CONTRACT aci-b',
    'PERIMETER cpts-b',
    'PAYMENT payment-a',
    'PAYMENT payment-b',
    'STATED_FIGURE figure-a',
    'DOCUMENT doc-000',
  ]);
  expect(found[2]).toEqual({
    kind: 'CONTRACT',
    factId: 'aci-b',
    cptsIds: ['cpts-test'],
    date: rough,
    sourceId,
  });
  expect(found[3]).toMatchObject({ cptsIds: ['cpts-b'], date: null });
  expect(found[7]).toMatchObject({ date: null, sourceId: 'doc-000' });
});
