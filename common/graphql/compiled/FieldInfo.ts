import type { GraphQLResolveInfo } from 'graphql';
import type { FieldFacts } from './CompiledField';
import type { OperationFacts } from './Run';

type Info = GraphQLResolveInfo;

/** What a run has for the resolvers of its fields. */
interface RunOfField {
  readonly variables: Info['variableValues'];
  readonly giveUp: () => void;
}

/**
 * What a resolver may read of its field. All objects of a run share it, so that it has no path: where a resolver reads one the run
 * gives up, and graphql-js answers.
 */
export class FieldInfo implements Info {
  readonly fieldName: string;
  readonly fieldNodes: Info['fieldNodes'];
  readonly returnType: Info['returnType'];
  readonly parentType: Info['parentType'];
  readonly schema: Info['schema'];
  readonly fragments: Info['fragments'];
  readonly operation: Info['operation'];
  readonly variableValues: Info['variableValues'];
  readonly rootValue = undefined;
  readonly #run: RunOfField;

  constructor(field: FieldFacts, facts: OperationFacts, run: RunOfField) {
    this.fieldName = field.definition.name;
    this.fieldNodes = field.nodes;
    this.returnType = field.definition.type;
    this.parentType = field.parentType;
    this.schema = facts.schema;
    this.fragments = facts.fragments;
    this.operation = facts.operation;
    this.variableValues = run.variables;
    this.#run = run;
  }

  get path(): Info['path'] {
    this.#run.giveUp();
    throw new Error('A compiled run has no paths');
  }
}
