import {
  defaultFieldResolver,
  execute,
  getNamedType,
  isAbstractType,
  isObjectType,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import { CHARACTERS_OF_ITEM, charactersOfMember, type AnswerRoom } from './AnswerRoom';
import { isPromise } from './compiled/isPromise';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** An execution that is bounded, and what ends the wait for it. */
interface Bounded {
  readonly room: AnswerRoom;
  readonly end: () => void;
}

/** The execution that a context was made for; none where nobody counts. */
const executions = new WeakMap<object, Bounded>();

/** The resolvers that count, by what they count for. */
const countedBy = new WeakMap<Resolver, Resolver>();

/** What an object has in characters by the nodes that ask for it, which graphql-js keeps for all objects of a list. */
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], number>();

/**
 * Leaves a loop of graphql-js 16, which goes on after any error that a resolver throws: `locatedError` asks for the path of an error, so that one
 * that throws there leaves each `catch` in which it would be noted.
 */
class NoRoomError extends Error {
  override readonly name = 'NoRoomError';

  get path(): never {
    throw this;
  }
}

/** Lets the resolvers of a schema count what they give where `executeWithin` runs them, and do nothing more elsewhere. */
export function boundResolvers(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const own = types.filter(({ name }) => !name.startsWith('__'));
  for (const field of own.flatMap((type) => Object.values(type.getFields())))
    if (field.resolve !== undefined) field.resolve = counting(field.resolve);
}

/** The resolver that another counts for, or the same where it counts for none: a compiled run counts by itself. */
export function uncounted(resolve: Resolver): Resolver {
  return countedBy.get(resolve) ?? resolve;
}

/**
 * The result of an operation that graphql-js executes; null as soon as its answer would be larger than the room. The context must be an object of
 * this execution alone.
 */
export async function executeWithin(
  room: AnswerRoom,
  args: ExecutionArgs & { readonly contextValue: object },
): Promise<ExecutionResult | null> {
  let end: () => void = () => undefined;
  const ended = new Promise<null>((resolve) => (end = () => resolve(null)));
  executions.set(args.contextValue, { room, end });
  const result = await Promise.race([ended, execute({ ...args, fieldResolver })]);
  return room.isExceeded ? null : result;
}

const fieldResolver = counting(defaultFieldResolver);

/**
 * Once there is no room, nothing settles any more: graphql-js drops the promises of a list of which a later item throws, and what nobody awaits must
 * not reject.
 */
function counting(resolve: Resolver): Resolver {
  const counted: Resolver = (source, args, context, info) => {
    const bounded = executions.get(context as object);
    if (bounded === undefined) return resolve(source, args, context, info);
    const { room } = bounded;
    if (room.isExceeded) return never();
    const found: unknown = resolve(source, args, context, info);
    if (!isPromise(found)) {
      if (!hasRoom(bounded, found, info)) throw new NoRoomError();
      return found;
    }
    return found.then(
      (value) => (!room.isExceeded && hasRoom(bounded, value, info) ? value : never()),
      (error: unknown) => {
        if (room.isExceeded) return never();
        throw error;
      },
    );
  };
  countedBy.set(counted, resolve);
  return counted;
}

/** One for each who waits: what waits for a promise is held by it. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}

function hasRoom({ room, end }: Bounded, value: unknown, info: GraphQLResolveInfo): boolean {
  if (room.take(charactersOf(value, info))) return true;
  end();
  return false;
}

function charactersOf(value: unknown, info: GraphQLResolveInfo): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  if (!Array.isArray(value)) return charactersOfObject(info);
  const items: readonly unknown[] = value;
  return items.reduce<number>(
    (sum, item) => sum + CHARACTERS_OF_ITEM + (typeof item === 'string' ? item.length : 0),
    items.length * charactersOfObject(info),
  );
}

/** Its members and two brackets, of the possible types that which has most; nothing of a scalar. */
function charactersOfObject(info: GraphQLResolveInfo): number {
  const { fieldNodes, schema, returnType } = info;
  let characters = known.get(fieldNodes);
  if (characters === undefined) {
    const type = getNamedType(returnType);
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    characters = Math.max(0, ...types.map((each) => charactersOn(each, info)));
    known.set(fieldNodes, characters);
  }
  return characters;
}

function charactersOn(
  type: GraphQLObjectType,
  { schema, fragments, variableValues, fieldNodes }: GraphQLResolveInfo,
): number {
  const names = collectSubfields(schema, fragments, variableValues, type, fieldNodes).keys();
  return [...names].reduce((sum, name) => sum + charactersOfMember(name), 2);
}
