import { cptsStage } from './documentEnums';
import type { ContractFact, CptsFact } from './documentFormat';
import type { DocumentProblem, NamedDocument } from './documentProblem';

/** The contracts and ACI_SIGNED stages that do not match, and the stages of a CPTS that are out of order. */
export function checkContracts(documents: readonly NamedDocument[]): DocumentProblem[] {
  const contracts = documents.flatMap(({ document }) => document.contracts);
  const cpts = documents.flatMap(({ document }) => document.cpts);
  return documents.flatMap(({ file, document }) => [
    ...document.contracts.flatMap((contract, index) =>
      contractRules(contract, cpts).map((rule) => ({ file, path: `contracts[${String(index)}]`, rule })),
    ),
    ...document.cpts.flatMap((one, index) =>
      stageRules(one, contracts).map((rule) => ({ file, path: `cpts[${String(index)}]`, rule })),
    ),
  ]);
}

function contractRules(contract: ContractFact, all: readonly CptsFact[]): string[] {
  const signed = all.find(({ id }) => id === contract.cpts)?.stages.filter(isSigned) ?? [];
  return [
    ...(signed.some(({ date }) => sameDay(date, contract.signed))
      ? []
      : [`a contract has a stage ACI_SIGNED with its date in its CPTS, "${contract.cpts}" has none`]),
    ...(contract.signatories.includes(contract.cpts)
      ? []
      : [`a CPTS signs its contract, "${contract.cpts}" is not among the signatories`]),
  ];
}

function stageRules(cpts: CptsFact, contracts: readonly ContractFact[]): string[] {
  const signed = cpts.stages.filter(isSigned);
  const unmatched = signed.filter(
    ({ date }) => !contracts.some((contract) => contract.cpts === cpts.id && sameDay(date, contract.signed)),
  );
  const ranks = cpts.stages.map(({ stage }) => cptsStage.options.indexOf(stage));
  return [
    ...unmatched.map(() => `a stage ACI_SIGNED has a contract with its date, "${cpts.id}" has none`),
    ...(signed.length > 0 && cpts.expectedSignature !== null
      ? [`a signature is expected only where none is stated, "${cpts.id}" has both`]
      : []),
    ...(ranks.some((rank, index) => rank <= (ranks[index - 1] ?? -1))
      ? [
          `stages stand in the order of the road, each once, got ${cpts.stages.map(({ stage }) => stage).join(', ')}`,
        ]
      : []),
  ];
}

function isSigned({ stage }: CptsFact['stages'][number]): boolean {
  return stage === 'ACI_SIGNED';
}

function sameDay(one: ContractFact['signed'], other: ContractFact['signed']): boolean {
  return one.earliest === other.earliest && one.latest === other.latest && one.precision === other.precision;
}
