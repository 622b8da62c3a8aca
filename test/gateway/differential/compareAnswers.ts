import { isDeepStrictEqual } from 'node:util';
import type { GraphQLFormattedError } from 'graphql';
import type { Answer } from './engines/TestedEngine';

/** The most errors that a gateway tells of in one answer: from there on some may be missing. */
const MOST_ERRORS = 100;

type Path = readonly (string | number)[];

/**
 * What is wrong with an answer beside the true one, in sentences; empty where nothing is. The data must be the same text.
 * Each null that the truth explains by an error must be explained, at its place or above it, and no error may explain
 * nothing: two resolvers that fail below one null leave it to the executor which of them it tells of.
 */
export function differences(answer: Answer, truth: Answer): readonly string[] {
  const [data, trueData] = [JSON.stringify(answer.data), JSON.stringify(truth.data)];
  if (data !== trueData) return ['the data differ'];
  const explained = truth.errors.map(({ path = [] }) => nullOn(path, truth.data));
  const isCut = answer.errors.length >= MOST_ERRORS;
  const missing = (isCut ? [] : explained).filter(
    (place) => !answer.errors.some((error) => covers(error, place, answer.data)),
  );
  const idle = answer.errors.filter((error) => !explained.some((place) => covers(error, place, answer.data)));
  return [
    ...new Set(missing.map((place) => `no error explains the null at ${place.join('.')}`)),
    ...idle.map(({ path, message }) => `an error explains nothing: ${JSON.stringify({ path, message })}`),
    ...wrongMessages(answer, truth),
  ];
}

/** Whether two answers hold the same data, in whatever order. */
export function haveSameData(answer: Answer, truth: Answer): boolean {
  return isDeepStrictEqual(plain(answer.data), plain(truth.data));
}

function plain(data: unknown): unknown {
  return data === undefined ? undefined : JSON.parse(JSON.stringify(data));
}

/** The way to the null that an error left in the data. */
function nullOn(path: Path, data: unknown): Path {
  let value = data;
  for (const [place, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, place);
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return path;
}

function covers({ path }: GraphQLFormattedError, place: Path, data: unknown): boolean {
  if (path === undefined) return true;
  const end = nullOn(path, data);
  return end.every((key, at) => key === place[at]);
}

/**
 * At the very path of a resolver's failure, its message. Messages of null propagation are each executor's own, and one may
 * stand where the subgraph told of the failure of another alias.
 */
function wrongMessages({ errors }: Answer, truth: Answer): string[] {
  return errors.flatMap(({ path, message }) => {
    const same = truth.errors.filter((error) => JSON.stringify(error.path) === JSON.stringify(path));
    const known =
      same.length === 0 ||
      isOfNull(message) ||
      same.some((error) => error.message === message || isOfNull(error.message));
    return known ? [] : [`"${message}" instead of "${same[0]!.message}" at ${(path ?? []).join('.')}`];
  });
}

function isOfNull(message: string): boolean {
  return message.startsWith('Cannot return null');
}
