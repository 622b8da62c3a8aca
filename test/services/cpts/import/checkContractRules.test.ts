import { checkContractRules } from '../../../../services/cpts/import/checkContractRules';
import { rulesOf, sampleDocument, type DocumentInput } from './sampleDocument';

type Rule = NonNullable<DocumentInput['contractRules']>[number];
const where = 'page 1';

const whole: Rule[] = [
  { rule: 'CONTRACT_YEARS', mission: null, value: 5, where },
  { rule: 'REVIEW_MONTHS', mission: null, value: 2, where },
  { rule: 'MISSION_START_REVIEWS', mission: null, value: 1, where },
  { rule: 'MISSION_VARIABLE_AFTER_REVIEW', mission: null, value: 100, where },
  { rule: 'OPERATING_FUNDS_AT_SIGNATURE', mission: null, value: 100, where },
  { rule: 'OPERATING_FUNDS_ADVANCE', mission: null, value: 75, where },
  { rule: 'MISSION_FIXED_ADVANCE', mission: null, value: 75, where },
];

function problemsOf(...lists: Rule[][]): string[] {
  return rulesOf(
    checkContractRules(
      lists.map((contractRules, index) => sampleDocument({ contractRules }, `doc-${index}`)),
    ),
  );
}

const ofPrevention = (rule: Rule['rule'], value: number | null): Rule => ({
  rule,
  mission: 'PREVENTION',
  value,
  where,
});
const deadline = (start: number, deploy: number) => [
  ofPrevention('MISSION_START_MONTHS', start),
  ofPrevention('MISSION_DEPLOY_MONTHS', deploy),
];

test('each rule once, over all files, is sound; deadlines are not needed', () => {
  expect(problemsOf(whole)).toEqual([]);
  expect(problemsOf(whole.slice(0, 3), whole.slice(3), deadline(12, 12))).toEqual([]);
  expect(problemsOf(whole, [ofPrevention('MISSION_START_AT_ANY_TIME', null)])).toEqual([]);
});

test('a rule that no document gives, or two give', () => {
  expect(problemsOf(whole.slice(1))).toEqual([
    'contractRules: one document gives the rule CONTRACT_YEARS, none does',
  ]);
  expect(problemsOf(whole, whole.slice(0, 1))).toEqual([
    'contractRules[0]: a rule is given once, CONTRACT_YEARS is given twice',
  ]);
  expect(problemsOf(whole, deadline(12, 24), deadline(6, 18))).toContain(
    'contractRules[0]: a rule is given once, MISSION_START_MONTHS of PREVENTION is given twice',
  );
});

test('a mission is deployed once it has started, and has both deadlines or none', () => {
  expect(problemsOf(whole, deadline(12, 11))).toEqual([
    'contractRules[1]: a mission is deployed once it has started (PREVENTION)',
  ]);
  expect(problemsOf(whole, deadline(12, 24).slice(1))).toEqual([
    'contractRules[0]: a mission with months to be deployed has months to start (PREVENTION)',
  ]);
  expect(problemsOf(whole, deadline(12, 24).slice(0, 1))).toEqual([
    'contractRules[0]: a mission with months to start has months to be deployed (PREVENTION)',
  ]);
  expect(problemsOf(whole, [...deadline(12, 24), ofPrevention('MISSION_START_AT_ANY_TIME', null)])).toEqual([
    'contractRules[2]: a mission with a deadline does not start at any time (PREVENTION)',
  ]);
});

test('a rule has its number and subject, and parts are per cent', () => {
  const changed = (rule: Rule['rule'], change: Partial<Rule>) =>
    problemsOf(whole.map((each) => (each.rule === rule ? { ...each, ...change } : each)));
  expect(changed('REVIEW_MONTHS', { value: null })[0]).toMatch(/a rule has a number unless.*got null/);
  expect(changed('REVIEW_MONTHS', { mission: 'PREVENTION' })).toEqual([
    'contractRules[1]: REVIEW_MONTHS names none',
  ]);
  expect(changed('OPERATING_FUNDS_ADVANCE', { value: 101 })[0]).toMatch(/at most 100 per cent, got 101/);
  expect(changed('MISSION_START_REVIEWS', { value: 2 })[0]).toMatch(/one review/);
  expect(changed('OPERATING_FUNDS_AT_SIGNATURE', { value: 75 })[0]).toMatch(/in full, 100 per cent/);
  expect(problemsOf(whole, [{ ...ofPrevention('MISSION_START_MONTHS', 6), mission: null }])).toContain(
    'contractRules[0]: MISSION_START_MONTHS names a mission',
  );
});

test.each([0, -6, 1.5])('%d is no number of months', (value) => {
  expect(() => sampleDocument({ contractRules: deadline(value, 24) })).toThrow();
});
