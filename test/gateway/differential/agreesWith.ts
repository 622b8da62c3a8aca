import fc from 'fast-check';
import { print } from 'graphql';
import { differences } from './compareAnswers';
import type { Request, TestedEngine } from './engines/TestedEngine';
import { drafts, type Draft } from './operations/Draft';

/** A comparison of two engines on one supergraph. */
export interface Comparison {
  readonly supergraph: string;
  readonly engine: TestedEngine;
  readonly truth: TestedEngine;
  readonly operationOf: (draft: Draft) => Request;
  readonly runs: number;
  /** What counts as a difference; all of `differences` where left out. */
  readonly differencesOf?: typeof differences;
  /** The plan of an operation as text, for whoever has to find the fault. */
  readonly planOf?: (request: Request) => Promise<string>;
}

/** Fails with the smallest operation found whose answer is not the true one, and all that is needed to ask it again. */
export async function agreesWith({ runs, ...comparison }: Comparison): Promise<void> {
  const { engine, truth, operationOf, differencesOf = differences } = comparison;
  const differencesOn = async (draft: Draft): Promise<readonly string[]> => {
    const request = operationOf(draft);
    return differencesOf(await engine.answer(request), await truth.answer(request));
  };
  const result = await fc.check(
    fc.asyncProperty(drafts(), async (draft) => (await differencesOn(draft)).length === 0),
    { numRuns: runs },
  );
  if (!result.failed) return;
  if (result.counterexample === null) throw new Error('the generator gave up');
  const [draft] = result.counterexample;
  const told = await report(comparison, operationOf(draft)).catch(String);
  throw new Error(`${told}\nMAILLAGE_TEST_SEED=${result.seed}, path ${result.counterexamplePath}`);
}

async function report(comparison: Omit<Comparison, 'runs'>, request: Request): Promise<string> {
  const { supergraph, engine, truth, planOf, differencesOf = differences } = comparison;
  const [given, wanted] = [await engine.answer(request), await truth.answer(request)];
  return [
    `${engine.name} answers otherwise than ${truth.name} on the supergraph "${supergraph}":`,
    ...differencesOf(given, wanted).map((difference) => `- ${difference}`),
    print(request.document),
    `variables: ${JSON.stringify(request.variables)}`,
    `${engine.name}: ${JSON.stringify(given)}`,
    `${truth.name}: ${JSON.stringify(wanted)}`,
    ...(planOf === undefined ? [] : [await planOf(request)]),
  ].join('\n');
}
