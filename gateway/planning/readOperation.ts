import { GraphQLSchema, Kind, NoFragmentCyclesRule, parse, validate, type DocumentNode } from 'graphql';

/** The rule looks at no type, so that any schema will do. */
const ANY_SCHEMA = new GraphQLSchema({ assumeValid: true });

/**
 * The document of a text that is given to a planner. Throws a plain Error unless it has one operation, and fragments that
 * don't spread themselves: the native planner would end the whole process for want of stack.
 */
export function readOperation(text: string): DocumentNode {
  const document = parse(text, { noLocation: true });
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1) throw new Error(`a plan is made for one operation, got ${operations.length}`);
  if (document.definitions.length === 1) return document;
  const [fault] = validate(ANY_SCHEMA, document, [NoFragmentCyclesRule]);
  if (fault !== undefined) throw fault;
  return document;
}
