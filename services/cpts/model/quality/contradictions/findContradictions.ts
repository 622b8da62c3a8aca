import { aidsDiffer } from './aidsDiffer';
import type { Contradiction, FoundContradiction } from './Contradiction';
import type { ContradictionFacts } from './ContradictionFacts';
import { figuresDiffer } from './figuresDiffer';
import { gridTotalsDiffer } from './gridTotalsDiffer';
import { gridVersionsDiffer } from './gridVersionsDiffer';
import { missionStatusesDiffer } from './missionStatusesDiffer';
import { namesDiffer } from './namesDiffer';
import { outsideStatedRange } from './outsideStatedRange';

/** What explains a contradiction, under its stable name; `foundAs` is what the rules call it, where that differs. */
export interface Explanation {
  readonly id: string;
  readonly foundAs: string | null;
  readonly settled: boolean;
  readonly explanationFr: string | null;
  readonly explanationEn: string | null;
}

/** In the order of the kinds in the schema. */
const RULES: readonly ((facts: ContradictionFacts) => FoundContradiction[])[] = [
  figuresDiffer,
  gridTotalsDiffer,
  gridVersionsDiffer,
  outsideStatedRange,
  missionStatusesDiffer,
  aidsDiffer,
  namesDiffer,
];

/** Every contradiction that the rules find in the facts, by kind and stable name, each with what explains it. */
export function findContradictions(
  facts: ContradictionFacts,
  explanations: readonly Explanation[],
): Contradiction[] {
  const known = new Map(explanations.map((each) => [each.foundAs ?? each.id, each]));
  return RULES.flatMap((rule) =>
    rule(facts)
      .map((found) => explained(found, known.get(found.id)))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  );
}

function explained(found: FoundContradiction, explanation: Explanation | undefined): Contradiction {
  return {
    ...found,
    id: explanation?.id ?? found.id,
    settled: explanation?.settled ?? false,
    explanation: { FR: explanation?.explanationFr ?? null, EN: explanation?.explanationEn ?? null },
  };
}
