import { checkContracts } from '../../../../services/cpts/import/checkContracts';
import { onDay, rulesOf, sampleContract, sampleCpts, sampleDocument } from './sampleDocument';

const stage = (name: 'PROJECT' | 'ACI_SIGNED', day: string) => ({
  stage: name,
  date: onDay(day),
  note: null,
  where: 'page 1',
});

test('a contract and the stage of its CPTS tell the same date, in one file or in two', () => {
  const one = sampleDocument({ cpts: [sampleCpts()] }, 'doc-one');
  const other = sampleDocument({ contracts: [sampleContract()] }, 'doc-other');
  expect(checkContracts([one, other])).toEqual([]);
});

test('a contract dated otherwise than its stage is refused on both sides', () => {
  const document = sampleDocument({
    cpts: [sampleCpts()],
    contracts: [sampleContract({ signed: onDay('2021-03-13') })],
  });
  expect(rulesOf(checkContracts([document]))).toEqual([
    'contracts[0]: a contract has a stage ACI_SIGNED with its date in its CPTS, "cpts-a" has none',
    'cpts[0]: a stage ACI_SIGNED has a contract with its date, "cpts-a" has none',
  ]);
});

test('a CPTS signs its own contract', () => {
  const document = sampleDocument({ cpts: [sampleCpts()], contracts: [sampleContract({ signatories: [] })] });
  expect(rulesOf(checkContracts([document]))).toEqual([
    'contracts[0]: a CPTS signs its contract, "cpts-a" is not among the signatories',
  ]);
});

test('a signature that is stated is expected no more, and stages stand in order', () => {
  const stages = [stage('ACI_SIGNED', '2021-03-12'), stage('PROJECT', '2019-01-01')];
  const document = sampleDocument({
    cpts: [sampleCpts({ stages, expectedSignature: onDay('2023-06-30') })],
    contracts: [sampleContract()],
  });
  expect(rulesOf(checkContracts([document]))).toEqual([
    'cpts[0]: a signature is expected only where none is stated, "cpts-a" has both',
    'cpts[0]: stages stand in the order of the road, each once, got ACI_SIGNED, PROJECT',
  ]);
});
