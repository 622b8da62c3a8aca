import { execute, parse, validate } from 'graphql';
import { compileOperation } from '../../../../../common/graphql/compiled/compileOperation';
import { gardenSchema as schema } from './gardenSchema';

type Values = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** An error of an answer. */
interface Told {
  readonly message: string;
  readonly path: Path;
}

/** The data of an answer as text, and its errors. */
export interface ToldAnswer {
  readonly data: string;
  readonly errors: readonly Told[];
}

/** What the compiled operation and graphql-js answer, null where they don't execute it; each gets values of its own. */
export async function bothAnswers(
  query: string,
  root: () => Values,
  variables: Values = {},
): Promise<{ readonly ours: ToldAnswer | null; readonly truth: ToldAnswer | null }> {
  const document = parse(query, { noLocation: true });
  expect(validate(schema, document)).toEqual([]);
  const ours = await compileOperation(schema, document, null)?.(variables, { root: root() });
  const truth = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: { root: root() },
  });
  return { ours: ours == null ? null : told(ours), truth: truth.data === undefined ? null : told(truth) };
}

function told({ data, errors = [] }: Awaited<ReturnType<typeof execute>>): ToldAnswer {
  return {
    data: JSON.stringify(data),
    errors: errors.map(({ message, path = [] }) => ({
      // graphql-js has several ways to say that a type is none of those of an abstract one.
      message: message.replace(/^(Abstract type "\w+").*/, '$1'),
      path,
    })),
  };
}

/** The errors as texts, in no order: those that stand at a null of their own, and the nulls that others have led up to. */
export function explainedNulls({ data, errors }: ToldAnswer): string[] {
  const whole = JSON.parse(data) as unknown;
  const texts = errors.map(({ message, path }) => {
    const place = nullOn(whole, path);
    return place.length === path.length
      ? `${JSON.stringify(path)} ${message}`
      : `below ${JSON.stringify(place)}`;
  });
  return [...new Set(texts)].sort();
}

/** The part of a path that leads to the first null on it. */
function nullOn(data: unknown, path: Path): Path {
  let value = data;
  const place: (string | number)[] = [];
  for (const step of path) {
    if (value === null) break;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
    place.push(step);
  }
  return place;
}
