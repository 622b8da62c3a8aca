import { CONTRACT_RULES, MISSION_RULES, type ContractRuleName } from '../model/contract/ContractRuleName';
import type { ContractRuleFact } from './documentContractRules';
import type { DocumentProblem, NamedDocument } from './documentProblem';

/** The schedule of payments knows no balance of these: another share would be lost there. */
const IN_FULL: readonly ContractRuleName[] = [
  'OPERATING_FUNDS_AT_SIGNATURE',
  'MISSION_VARIABLE_AFTER_REVIEW',
];

const ADVANCES: readonly ContractRuleName[] = ['OPERATING_FUNDS_ADVANCE', 'MISSION_FIXED_ADVANCE'];

/** A rule with the file and place where it stands. */
interface PlacedRule {
  readonly file: string;
  readonly path: string;
  readonly fact: ContractRuleFact;
}

/** The rules of contracts that are missing, given twice, for the wrong subject or without a number, and deadlines upside down. */
export function checkContractRules(documents: readonly NamedDocument[]): DocumentProblem[] {
  const placed = documents.flatMap(({ file, document }) =>
    document.contractRules.map((fact, index) => ({ file, path: `contractRules[${String(index)}]`, fact })),
  );
  return [
    ...missing(placed, documents.at(-1)?.file ?? ''),
    ...placed.flatMap((rule, index) =>
      rulesOf(rule, placed.slice(0, index)).map((text) => ({ file: rule.file, path: rule.path, rule: text })),
    ),
    ...placed.flatMap((rule) => deadlineProblems(rule, placed)),
  ];
}

function missing(placed: readonly PlacedRule[], file: string): DocumentProblem[] {
  return CONTRACT_RULES.filter((name) => placed.every(({ fact }) => fact.rule !== name)).map((name) => ({
    file,
    path: 'contractRules',
    rule: `one document gives the rule ${name}, none does`,
  }));
}

function rulesOf({ fact }: PlacedRule, earlier: readonly PlacedRule[]): string[] {
  const { rule, mission, value } = fact;
  const ofMission = MISSION_RULES.some((name) => name === rule);
  const twice = earlier.some((other) => other.fact.rule === rule && other.fact.mission === mission);
  return [
    ...(twice ? [`a rule is given once, ${nameOf(fact)} is given twice`] : []),
    ...(ofMission === (mission !== null) ? [] : [`${rule} ${ofMission ? 'names a mission' : 'names none'}`]),
    ...((value === null) === (rule === 'MISSION_START_AT_ANY_TIME')
      ? []
      : [`a rule has a number unless a mission may start at any time, got ${String(value)} for ${rule}`]),
    ...(IN_FULL.includes(rule) && value !== 100 ? [`${rule} is paid in full, 100 per cent`] : []),
    // No other number of reviews is known of, and none could be given its days.
    ...(rule === 'MISSION_START_REVIEWS' && value !== 1 ? [`${rule} is one review, 1`] : []),
    ...(ADVANCES.includes(rule) && value !== null && value > 100
      ? [`an advance is at most 100 per cent, got ${String(value)}`]
      : []),
  ];
}

/** A mission has months to start and to be deployed in, the second not before the first, or starts at any time. */
function deadlineProblems(
  { file, path, fact }: PlacedRule,
  placed: readonly PlacedRule[],
): DocumentProblem[] {
  const other = (name: ContractRuleName) =>
    placed.find(({ fact: { rule, mission } }) => rule === name && mission === fact.mission)?.fact;
  const start = other('MISSION_START_MONTHS');
  const problem = (rule: string) => [{ file, path, rule: `${rule} (${fact.mission ?? ''})` }];
  if (fact.rule === 'MISSION_START_AT_ANY_TIME' && start !== undefined) {
    return problem('a mission with a deadline does not start at any time');
  }
  if (fact.rule === 'MISSION_START_MONTHS' && other('MISSION_DEPLOY_MONTHS') === undefined) {
    return problem('a mission with months to start has months to be deployed');
  }
  if (fact.rule !== 'MISSION_DEPLOY_MONTHS') return [];
  if (start === undefined) return problem('a mission with months to be deployed has months to start');
  return (fact.value ?? 0) < (start.value ?? 0) ? problem('a mission is deployed once it has started') : [];
}

function nameOf({ rule, mission }: ContractRuleFact): string {
  return mission === null ? rule : `${rule} of ${mission}`;
}
