import {
  buildASTSchema,
  FieldsOnCorrectTypeRule,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  KnownTypeNamesRule,
  parse,
  PossibleFragmentSpreadsRule,
  ScalarLeafsRule,
  validate,
  valueFromASTUntyped,
  visit,
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

const FIELD_SET_RULES = [
  FieldsOnCorrectTypeRule,
  KnownTypeNamesRule,
  PossibleFragmentSpreadsRule,
  ScalarLeafsRule,
];

/**
 * Throws a plain Error where a text is no supergraph that can be planned for: its types, its root and the field sets of
 * its keys are looked at. The native planner ends the whole process on some of these faults, so that none may reach it.
 */
export function checkSupergraph(sdl: string): void {
  const document = parse(sdl, { noLocation: true });
  const schema = buildASTSchema(document);
  if (schema.getQueryType() == null) throw new Error('the supergraph has no query type');
  checkSubgraphs(document, schema);
  const fragments = fieldSetsOf(schema).map(
    ({ type, fields }, at) => `fragment FieldSet${at} on ${type} { ${fields} }`,
  );
  if (fragments.length === 0) return;
  const [fault] = validate(schema, fieldSetDocument(fragments), FIELD_SET_RULES);
  if (fault !== undefined) throw new Error(`a field set of the supergraph does not fit it: ${fault.message}`);
}

/** Every subgraph that something is said to come from is listed. */
function checkSubgraphs(document: DocumentNode, schema: GraphQLSchema): void {
  const graphs = schema.getType('join__Graph');
  if (!isEnumType(graphs))
    throw new Error('the text has no enum join__Graph, so it is no supergraph; compose the subgraphs first');
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value !== 'graph' || value.kind !== Kind.ENUM) return;
      if (graphs.getValue(value.value) == null)
        throw new Error(`the supergraph does not list the subgraph ${value.value}`);
    },
  });
}

interface FieldSet {
  readonly type: string;
  readonly fields: string;
}

/** Keys and requirements are of the type they stand in, what is provided is of the field's own. */
function fieldSetsOf(schema: GraphQLSchema): FieldSet[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  return types.flatMap((type) => [
    ...fieldSetsIn(type, 'join__type', 'key').map((fields) => ({ type: type.name, fields })),
    ...Object.values(type.getFields()).flatMap((field) => [
      ...fieldSetsIn(field, 'join__field', 'requires').map((fields) => ({ type: type.name, fields })),
      ...fieldSetsIn(field, 'join__field', 'provides').map((fields) => ({
        type: getNamedType(field.type).name,
        fields,
      })),
    ]),
  ]);
}

function fieldSetsIn({ astNode }: WithNode, directive: string, argument: string): string[] {
  const applied = (astNode?.directives ?? []).filter(({ name }) => name.value === directive);
  const values = applied.map(({ arguments: given }) => given?.find(({ name }) => name.value === argument));
  const fieldSets = values.map((node) => (node === undefined ? null : valueFromASTUntyped(node.value)));
  return fieldSets.filter((fields) => typeof fields === 'string');
}

type WithNode = Readonly<{
  astNode?: (ASTNode & { readonly directives?: readonly ConstDirectiveNode[] }) | null | undefined;
}>;

function fieldSetDocument(fragments: readonly string[]): DocumentNode {
  try {
    return parse(fragments.join('\n'), { noLocation: true });
  } catch (error) {
    throw new Error(`a field set of the supergraph can't be read: ${String(error)}`, { cause: error });
  }
}
