import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Subgraph } from '../../common/service/ServiceDefinition';

/** The context of each subgraph, by its name. */
export type MergedContext = ReadonlyMap<string, object>;

type MergedResolver = GraphQLFieldResolver<unknown, MergedContext>;
type Representation = Readonly<Record<string, unknown>>;

/** An object of a type that several subgraphs have, and the one that it comes from. */
class Placed {
  /** The same object in other subgraphs, by subgraph and requirement. */
  readonly elsewhere = new Map<string, Promise<unknown>>();

  constructor(
    readonly home: string,
    readonly object: unknown,
  ) {}
}

/** A field as a subgraph answers it. */
interface OwnedField {
  readonly subgraph: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** Fields of other subgraphs that it is computed from. */
  readonly requires: readonly string[];
}

/** An object's type, the subgraph that it is looked up in, and what has to be told of it beside its key. */
interface Wanted extends Pick<OwnedField, 'subgraph' | 'requires'> {
  readonly type: string;
}

interface MergedRequest {
  readonly context: MergedContext;
  readonly info: GraphQLResolveInfo;
}

/** Finds for each field of an API schema the subgraph that answers it, and brings objects there. */
export class MergedGraph {
  readonly #subgraphs: ReadonlyMap<string, Subgraph>;
  readonly #resolvers = new Map<string, MergedResolver>();

  constructor(
    subgraphs: readonly Subgraph[],
    readonly api: GraphQLSchema,
  ) {
    this.#subgraphs = new Map(subgraphs.map((each) => [each.name, each]));
  }

  /** How a leaf type turns values into JSON and back, as the first subgraph that has it does. */
  leafOf(name: string): object {
    const [type] = this.#schemasWith(name).map(({ schema }) => schema.getType(name));
    if (type === undefined || !('serialize' in type)) return {};
    const { serialize, parseValue, parseLiteral } = type;
    return {
      serialize: serialize.bind(type),
      parseValue: parseValue.bind(type),
      parseLiteral: parseLiteral.bind(type),
    };
  }

  /** The name of an object's type, as the subgraph says that it comes from. */
  typeOf(
    type: GraphQLAbstractType,
    object: unknown,
    context: MergedContext,
    info: GraphQLResolveInfo,
  ): ReturnType<NonNullable<GraphQLAbstractType['resolveType']>> {
    const home = object instanceof Placed ? object.home : this.#schemasWith(type.name)[0]!.name;
    const own = this.#subgraphs.get(home)!.schema.getType(type.name) as GraphQLAbstractType;
    return own.resolveType!(object instanceof Placed ? object.object : object, context.get(home), info, own);
  }

  /** The resolver of a field in the merged schema. */
  resolverOf(type: string, name: string): MergedResolver {
    const coordinate = `${type}.${name}`;
    const known = this.#resolvers.get(coordinate) ?? this.#makeResolver(type, name);
    this.#resolvers.set(coordinate, known);
    return known;
  }

  #makeResolver(type: string, name: string): MergedResolver {
    const owners = this.#ownersOf(type, name);
    const resolvers = new Map(owners.map((owner) => [owner.subgraph, this.#ownResolver(owner)]));
    const [first] = owners;
    if (first === undefined) throw new Error(`no subgraph answers ${type}.${name}`);
    return (parent, args, context, info) => {
      if (!(parent instanceof Placed)) return resolvers.get(first.subgraph)!(parent, args, context, info);
      const owner = owners.find(({ subgraph }) => subgraph === parent.home) ?? first;
      const resolve = resolvers.get(owner.subgraph)!;
      if (owner.subgraph === parent.home && owner.requires.length === 0)
        return resolve(parent.object, args, context, info);
      const request = { context, info };
      return this.#inSubgraph(parent, { type, ...owner }, request).then((object) =>
        object === null ? null : resolve(object, args, context, info),
      );
    };
  }

  #schemasWith(type: string): readonly Subgraph[] {
    return [...this.#subgraphs.values()].filter(({ schema }) => schema.getType(type) !== undefined);
  }

  #ownersOf(type: string, name: string): OwnedField[] {
    return this.#schemasWith(type).flatMap(({ name: subgraph, schema }) => {
      const own = schema.getType(type);
      const field = isObjectType(own) ? own.getFields()[name] : undefined;
      if (field === undefined || directiveOf(field.astNode, 'external') !== null) return [];
      return [{ subgraph, field, requires: leavesOf(directiveOf(field.astNode, 'requires') ?? '') }];
    });
  }

  /** The subgraph's own resolver; objects of types that other subgraphs have too come with their home. */
  #ownResolver({ subgraph, field }: OwnedField): MergedResolver {
    const resolve = field.resolve ?? defaultFieldResolver;
    const isPlaced = this.#isInSeveral(getNamedType(field.type).name);
    return (object, args, context, info) => {
      const value: unknown = resolve(object, args, context.get(subgraph), info);
      if (!isPlaced) return value;
      return value instanceof Promise
        ? value.then((settled) => placed(subgraph, settled))
        : placed(subgraph, value);
    };
  }

  #isInSeveral(name: string): boolean {
    const type = this.api.getType(name);
    if (!isCompositeType(type)) return false;
    const types = isAbstractType(type) ? [type, ...this.api.getPossibleTypes(type)] : [type];
    return types.some((each) => this.#schemasWith(each.name).length > 1);
  }

  #inSubgraph(parent: Placed, wanted: Wanted, request: MergedRequest): Promise<unknown> {
    const key = `${wanted.subgraph} ${wanted.requires.join(' ')}`;
    const found = parent.elsewhere.get(key) ?? this.#lookUp(parent, wanted, request);
    parent.elsewhere.set(key, found);
    return found;
  }

  async #lookUp(parent: Placed, wanted: Wanted, { context, info }: MergedRequest): Promise<unknown> {
    const { schema } = this.#subgraphs.get(wanted.subgraph)!;
    const keys = leavesOf(directiveOf(schema.getType(wanted.type)?.astNode, 'key') ?? '');
    const fields = [...keys, ...wanted.requires];
    const values = await Promise.all(
      // A field without a resolver of its own is read by the name in `info`.
      fields.map((name) =>
        this.resolverOf(wanted.type, name)(parent, {}, context, { ...info, fieldName: name }),
      ),
    );
    const representation: Representation = {
      __typename: wanted.type,
      ...Object.fromEntries(fields.map((name, place) => [name, values[place]])),
    };
    const entities = schema.getQueryType()!.getFields()['_entities']!;
    const args = { representations: [representation] };
    const answers = entities.resolve!(undefined, args, context.get(wanted.subgraph), info) as unknown[];
    return (await answers[0]) ?? null;
  }
}

function placed(home: string, value: unknown): unknown {
  if (value === null || value === undefined || value instanceof Error) return value;
  if (!Array.isArray(value)) return new Placed(home, value);
  return value.map((item: unknown) =>
    item instanceof Promise ? item.then((settled) => placed(home, settled)) : placed(home, item),
  );
}

interface Annotated {
  readonly directives?:
    | readonly {
        readonly name: { readonly value: string };
        readonly arguments?: readonly DirectiveArgument[] | undefined;
      }[]
    | undefined;
}

interface DirectiveArgument {
  readonly value: { readonly kind: string; readonly value?: unknown };
}

/** The text in a directive, '' where it has none; null where the directive is not there. */
function directiveOf(node: Annotated | null | undefined, name: string): string | null {
  const directive = node?.directives?.find((each) => each.name.value === name);
  if (directive === undefined) return null;
  const text = directive.arguments?.find(({ value }) => value.kind === 'StringValue')?.value.value;
  return typeof text === 'string' ? text : '';
}

function leavesOf(fieldSet: string): string[] {
  if (fieldSet.includes('{')) throw new Error(`"${fieldSet}" is more than a list of leaves`);
  return fieldSet.split(/[\s,]+/).filter((name) => name !== '');
}
