import type { GraphQLError } from 'graphql';
import type { StaleAnswer } from '../cache/answers/StaleAnswer';
import type { OperationResult } from './PreparedOperation';
import { WrittenData } from './WrittenData';

/** What an answer says of itself that is given for want of a fresh one, in `extensions.stale`. */
export interface StaleNote {
  /** When it was last known to be right (ISO 8601). */
  readonly since: string;
  /** The versions of the datasets that it was made of, by subgraph. */
  readonly versions: Readonly<Record<string, string>>;
  /** The code of the error that a fresh answer has. */
  readonly reason: string;
}

/** Failures of subgraphs, and of their databases, that pass, and what counts them: an answer with another error in it has more to say than that. */
const PASSING: ReadonlySet<unknown> = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_INVALID_RESPONSE',
  'DATABASE_UNAVAILABLE',
  'DATABASE_TIMEOUT',
  'MORE_ERRORS',
]);

const BEFORE_DATA = '{"data":';
const AFTER_DATA = '}\n';

/** Why a fresh answer can't be had, as a code; null where it can, or where something else is wrong with it. */
export function reasonForStale(errors: readonly GraphQLError[] | undefined): string | null {
  if (errors?.every(({ extensions }) => PASSING.has(extensions['code'])) !== true) return null;
  const code = errors[0]?.extensions['code'];
  return typeof code === 'string' ? code : null;
}

/** A kept answer as the result of an operation, marked as what it is; null for a body that is no data alone. */
export function staleResult({ kept, since }: StaleAnswer, reason: string): OperationResult | null {
  const body = kept.bodies.identity.toString();
  if (!body.startsWith(BEFORE_DATA) || !body.endsWith(AFTER_DATA)) return null;
  const [, ...versions] = kept.versions.split('\n');
  const stale: StaleNote = {
    since: new Date(since).toISOString(),
    versions: Object.fromEntries(
      kept.subgraphs.map((name, place) => [name, (versions[place] ?? '').slice(name.length + 1)]),
    ),
    reason,
  };
  const data = new WrittenData(body.slice(BEFORE_DATA.length, -AFTER_DATA.length));
  return { data, extensions: { stale } };
}
