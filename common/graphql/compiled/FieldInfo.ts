import type { GraphQLResolveInfo } from 'graphql';
import type { FieldFacts } from './CompiledField';
import type { OperationFacts } from './Run';

type Info = GraphQLResolveInfo;

/**
 * What a resolver may read of its field. All objects of a run share it, so that it has no path: a resolver that reads one
 * fails the run, and graphql-js answers.
 */
export class FieldInfo implements Info {
  readonly fieldName: string;
  readonly fieldNodes: Info['fieldNodes'];
  readonly returnType: Info['returnType'];
  readonly parentType: Info['parentType'];
  readonly schema: Info['schema'];
  readonly fragments: Info['fragments'];
  readonly operation: Info['operation'];
  readonly rootValue = undefined;

  constructor(
    field: FieldFacts,
    facts: OperationFacts,
    readonly variableValues: Info['variableValues'],
  ) {
    this.fieldName = field.definition.name;
    this.fieldNodes = field.nodes;
    this.returnType = field.definition.type;
    this.parentType = field.parentType;
    this.schema = facts.schema;
    this.fragments = facts.fragments;
    this.operation = facts.operation;
  }

  get path(): Info['path'] {
    throw new Error('A compiled run has no paths');
  }
}
