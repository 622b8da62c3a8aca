import { GraphQLError, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import { countedBy } from '../../../common/errors/moreErrors';
import type { Rewrite } from '../../planning/QueryPlan';
import type { AnswerPath } from './pathsOfTargets';
import type { Run } from './Run';

/** An answer tells this many errors of subgraphs at most, and counts the others: they explain it, and must not outweigh it. */
export const MOST_ERRORS = 100;

/** The places in the answer that an error of a subgraph is about, by its path in the subgraph's data; at least one. */
export type PlacesOf = (path: AnswerPath | undefined) => readonly AnswerPath[];

/** Adds the errors of a subgraph's result to a run, each at its places in the answer and with the name of the subgraph. */
export function addErrors(
  run: Run,
  subgraph: string,
  { errors, placesOf }: { readonly errors: FormattedExecutionResult['errors']; readonly placesOf: PlacesOf },
): void {
  for (const error of errors ?? []) {
    // A subgraph of ours tells so many at most itself.
    const isCount = error.extensions?.['code'] === 'MORE_ERRORS';
    if (isCount) run.errorsLeftOut += countedBy(error);
    for (const path of isCount ? [] : placesOf(error.path)) {
      if (run.errors.length < MOST_ERRORS) run.errors.push(placedError(error, subgraph, path));
      else run.errorsLeftOut += 1;
    }
  }
}

/** Adds the error of a call that gave no result: what the plan wanted at the paths is not there. */
export function addFailure(
  run: Run,
  subgraph: string,
  { error, paths }: { readonly error: unknown; readonly paths: readonly AnswerPath[] },
): void {
  const cause = error instanceof Error ? error : new Error(String(error));
  const { extensions } = cause as Partial<GraphQLError>;
  const told = paths.slice(0, MOST_ERRORS - run.errors.length);
  run.errorsLeftOut += paths.length - told.length;
  for (const path of told)
    run.errors.push(
      new GraphQLError(cause.message, {
        ...(path.length === 0 ? {} : { path }),
        originalError: cause,
        extensions: { ...extensions, serviceName: subgraph },
      }),
    );
}

function placedError(error: GraphQLFormattedError, subgraph: string, path: AnswerPath): GraphQLError {
  return new GraphQLError(error.message, {
    ...(path.length === 0 ? {} : { path }),
    extensions: { ...error.extensions, serviceName: subgraph },
  });
}

/** The response keys of a client for those that a planner had to give to a subgraph, in a path. */
export function renamedPath(rewrites: readonly Rewrite[]): (path: AnswerPath) => AnswerPath {
  const names = new Map<string, string>();
  for (const rewrite of rewrites) {
    const last = rewrite.path.findLast((step) => step.kind === 'Key');
    if (rewrite.kind === 'RenameKey' && last?.kind === 'Key') names.set(last.key, rewrite.to);
  }
  if (names.size === 0) return (path) => path;
  return (path) => path.map((key) => (typeof key === 'string' ? (names.get(key) ?? key) : key));
}
