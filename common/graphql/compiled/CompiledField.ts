import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import type { Run } from './Run';

/** Turns what a resolver gave, promises apart, into what the answer holds; what it refuses fails the run. */
export type CompleteValue = (run: Run, value: unknown) => unknown;

/** A field of a selection set, with all that does not change from run to run. */
export interface FieldFacts {
  readonly responseName: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** The first of the nodes, whose arguments count: validation has them equal in all. */
  readonly node: FieldNode;
  readonly parentType: GraphQLObjectType;
  /** Its place among the fields of the operation, where a run keeps what it makes once of them. */
  readonly place: number;
}

/** A field that can be run on an object. */
export interface CompiledField {
  readonly responseName: string;
  /** Puts its value into the object of the answer, at once or when it comes. */
  readonly resolveInto: (run: Run, source: unknown, target: Record<string, unknown>) => void;
}

/** A selection set on one object type. */
export interface CompiledSelection {
  readonly fields: readonly CompiledField[];
  /** What its object has in the text of an answer beside its values, about, in characters. */
  readonly characters: number;
}
