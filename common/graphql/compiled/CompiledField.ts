import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import type { Run } from './Run';

/**
 * Turns what a resolver gave, promises apart, into what the answer holds. Undefined stands for a value that can't be had and may not be null: its
 * error is told already, and what holds it is not to be had either. Throws where the value itself is at fault.
 */
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

/** Where values of a field stand in answers, or the items of its lists. */
export interface ValuePlace {
  readonly facts: FieldFacts;
  /** How many steps of a path lead from here up to what is null where the value can't be had: none where it may be null itself. */
  readonly up: number;
  readonly complete: CompleteValue;
}

/** A field that can be run on an object. */
export interface CompiledField {
  readonly responseName: string;
  /** Puts its value into the object of the answer, at once or when it comes; false: the object is not to be had, since this may not be null. */
  readonly resolveInto: (run: Run, source: unknown, target: Record<string, unknown>) => boolean;
}

/** A selection set on one object type. */
export interface CompiledSelection {
  readonly fields: readonly CompiledField[];
  /** What its object has in the text of an answer beside its values, about, in characters. */
  readonly characters: number;
}
