import type { FormattedExecutionResult } from 'graphql';
import { maillageError } from '../../../common/errors/maillageError';
import type { EntityFetchNode } from '../../planning/QueryPlan';
import { addErrors, addFailure } from './addErrors';
import { callSubgraph, variablesFor } from './callSubgraph';
import { compileLookup, type Lookup } from './compileLookup';
import { EntityQuestion } from './EntityQuestion';
import { keysWithObjects } from './keysWithObjects';
import { pathToFirstList, type AnswerPath } from './pathsOfTargets';
import { placesOfEntities } from './placesOfEntities';
import type { PlanParts } from './PlanParts';
import { RepresentationList } from './RepresentationList';
import type { DataObject, Run, Step } from './Run';

/** Compiles one call for entities: all its lookups, for all the places in the answer that they complete. */
export function compileEntityFetch(node: EntityFetchNode, parts: PlanParts): Step {
  const call = callSubgraph(node, parts);
  const nested = keysWithObjects(node.text);
  const lookups = node.lookups.map((plan) => compileLookup(plan, nested.has(plan.responseKey), parts.types));
  const ask = questionsOf(node, lookups, parts);
  return async (run) => {
    const questions = ask(run);
    const representations: Record<string, unknown> = {};
    let isEmpty = true;
    for (const question of questions) {
      question.receiveKnown();
      const sent = question.representations;
      representations[question.lookup.plan.variable] = sent;
      if (sent.length > 0) isEmpty = false;
    }
    if (isEmpty) return;
    try {
      receive(run, questions, await call(run, representations));
    } catch (error) {
      addFailure(run, node.subgraph, { error, paths: placesOfAll(questions) });
    }
  };

  function receive(
    run: Run,
    questions: readonly EntityQuestion[],
    { data, errors }: FormattedExecutionResult,
  ): void {
    if (errors !== undefined)
      addErrors(run, node.subgraph, { errors, placesOf: placesOfEntities(run.data, questions) });
    for (const question of questions) {
      const isWhole = question.receive(data?.[question.lookup.plan.responseKey], errors === undefined);
      if (!isWhole && errors === undefined) throw maillageError('SUBGRAPH_INVALID_RESPONSE', node.subgraph);
    }
  }
}

/** The ways to all that was asked for. */
function placesOfAll(questions: readonly EntityQuestion[]): readonly AnswerPath[] {
  const asked = questions.filter(({ representations }) => representations.length > 0);
  return asked.flatMap(({ lookup }) => lookup.plan.paths.map(pathToFirstList));
}

/** A function that finds what all lookups of a call ask in a run. Where lookups share representations no cache is asked. */
function questionsOf(
  node: EntityFetchNode,
  lookups: readonly Lookup[],
  { entities, keys }: PlanParts,
): (run: Run) => EntityQuestion[] {
  const sharesVariables = new Set(lookups.map(({ plan }) => plan.variable)).size < lookups.length;
  const cache = sharesVariables ? null : entities;
  const accepts = (representation: DataObject): boolean =>
    keys === undefined || keys.finds(node.subgraph, representation);
  return (run) => {
    const lists = new Map<string, RepresentationList>();
    const found = lookups.map((lookup) => {
      const list = lists.get(lookup.plan.variable) ?? new RepresentationList(accepts);
      lists.set(lookup.plan.variable, list);
      return { lookup, list, wanted: lookup.want(run.data, list) };
    });
    if (cache === null) return found.map((each) => new EntityQuestion({ ...each, batch: null }));
    const { subgraph, text } = node;
    const variables = variablesFor(node, run);
    return found.map((each) => {
      const { responseKey } = each.lookup.plan;
      const batch = cache.batch({ subgraph, text, responseKey, variables }, each.list.texts);
      return new EntityQuestion({ ...each, batch });
    });
  };
}
