import { isAbstractType, type GraphQLSchema } from 'graphql';

/** Which objects a type condition takes, by type names (GraphQL specification, "DoesFragmentTypeApply"). */
export class TypeConditions {
  readonly #schema: GraphQLSchema;
  readonly #objectsOf = new Map<string, ReadonlySet<string>>();

  /** The schema holds every type of the supergraph, inaccessible ones too. */
  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    for (const type of Object.values(schema.getTypeMap()))
      if (isAbstractType(type))
        this.#objectsOf.set(type.name, new Set(schema.getPossibleTypes(type).map(({ name }) => name)));
  }

  /**
   * Whether an object of that type name meets one of the conditions. The name may be that of an interface: a subgraph with
   * an interface object knows no better (Federation, @interfaceObject).
   */
  takes(typename: unknown, conditions: readonly string[]): boolean {
    if (typeof typename !== 'string') return false;
    return conditions.some(
      (condition) => condition === typename || this.#objectsOf.get(condition)?.has(typename) === true,
    );
  }

  /** Whether the name is that of an object type, so that nothing more exact can be said of an object. */
  isExact(typename: unknown): boolean {
    if (typeof typename !== 'string') return false;
    return !this.#objectsOf.has(typename) && this.#schema.getType(typename) !== undefined;
  }
}
