import {
  defaultFieldResolver,
  execute,
  isObjectType,
  Kind,
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { charactersOfMember, type AnswerRoom } from './AnswerRoom';
import { isPromise } from './compiled/isPromise';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** The room of the answer that a context was made for; none where nobody counts. */
const rooms = new WeakMap<object, AnswerRoom>();

/** The resolvers that count, by what they count for. */
const countedBy = new WeakMap<Resolver, Resolver>();

/** What an object has in characters by the nodes that ask for it, which graphql-js keeps for all objects of a list. */
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], number>();

/**
 * Ends an execution of graphql-js, which goes on after any error that a resolver throws: an error whose place can't be asked for leaves
 * each `catch` in which graphql-js would note it, up to `execute` itself.
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
 * Executes an operation by graphql-js, and ends it where its answer would be larger than the room; the result is of no use then. The
 * context must be an object of this execution alone.
 */
export async function executeWithin(
  room: AnswerRoom,
  args: ExecutionArgs & { readonly contextValue: object },
): Promise<ExecutionResult> {
  rooms.set(args.contextValue, room);
  return execute({ ...args, fieldResolver });
}

const fieldResolver = counting(defaultFieldResolver);

function counting(resolve: Resolver): Resolver {
  const counted: Resolver = (source, args, context, info) => {
    const found: unknown = resolve(source, args, context, info);
    const room = rooms.get(context as object);
    if (room === undefined) return found;
    if (!isPromise(found)) return within(room, found, info);
    return found.then((value) => within(room, value, info));
  };
  countedBy.set(counted, resolve);
  return counted;
}

function within(room: AnswerRoom, value: unknown, info: GraphQLResolveInfo): unknown {
  if (!room.take(charactersOf(value, info))) throw new NoRoomError();
  return value;
}

function charactersOf(value: unknown, info: GraphQLResolveInfo): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Array.isArray(value) ? value.length * charactersOfObject(info) : charactersOfObject(info);
}

/** Its members, those of all fragments together, and two brackets. */
function charactersOfObject({ fieldNodes, fragments }: GraphQLResolveInfo): number {
  let characters = known.get(fieldNodes);
  if (characters === undefined) {
    characters = 2;
    for (const { selectionSet } of fieldNodes) characters += charactersOfMembers(selectionSet, fragments);
    known.set(fieldNodes, characters);
  }
  return characters;
}

function charactersOfMembers(
  selectionSet: SelectionSetNode | undefined,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): number {
  let characters = 0;
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD)
      characters += charactersOfMember((selection.alias ?? selection.name).value);
    else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      characters += charactersOfMembers(fragment?.selectionSet, fragments);
    }
  }
  return characters;
}
