import { renamedPath, type PlacesOf } from './addErrors';
import type { Wanted } from './compileLookup';
import type { EntityQuestion } from './EntityQuestion';
import { pathsOfTargets, pathToFirstList, type AnswerPath } from './pathsOfTargets';
import type { DataObject } from './Run';

/**
 * Where an error of an entity fetch belongs in the answer: each place of the entity that it names, or, where it names none,
 * the way to the first list of the lookup.
 */
export function placesOfEntities(data: DataObject, questions: readonly EntityQuestion[]): PlacesOf {
  return (path = []) => {
    const [responseKey, index, ...rest] = path;
    const question = questions.find(({ lookup }) => lookup.plan.responseKey === responseKey);
    const { plan } = (question ?? questions[0])?.lookup ?? {};
    if (plan === undefined) return [[]];
    const known = question === undefined ? [] : entityPlaces(data, question, index);
    if (known.length === 0) return [pathToFirstList(plan.paths[0] ?? [])];
    const tail = renamedPath(plan.outputRewrites)(rest);
    return known.map((each) => [...each, ...tail]);
  };
}

function entityPlaces(
  data: DataObject,
  question: EntityQuestion,
  index: string | number | undefined,
): readonly AnswerPath[] {
  if (typeof index !== 'number') return [];
  const targets = targetsAt(question.wanted, question.placeOfSent(index));
  return question.lookup.plan.paths.flatMap((path) =>
    [...pathsOfTargets(data, path, targets).values()].flat(),
  );
}

function targetsAt({ targets, places }: Wanted, place: number | undefined): Set<DataObject> {
  return new Set(targets.filter((_, index) => places[index] === place));
}
