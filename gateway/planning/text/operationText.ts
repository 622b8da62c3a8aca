import type { DocumentNode } from 'graphql';
import type { Operation } from '../../execution/Operation';
import { operationIn } from '../../execution/operationIn';
import { asksForData } from './asksForData';
import { definitionsText } from './definitionsText';
import { reachedFrom } from './reachedFrom';
import { simplify } from './simplify';
import { withoutRootTypename } from './withoutRootTypename';
import { withUsedVariables } from './withUsedVariables';

/** The normalised texts of one operation: without its name, comments, whitespace, and fragments that it doesn't reach. */
export interface OperationText {
  /** All that it asks for: operations of equal texts have equal answers for equal variables. */
  readonly whole: string;
  /**
   * What subgraphs are asked for: without introspection, __typename at the root, and what is skipped always. Operations of
   * equal texts share a plan. Null where nothing is left to plan.
   */
  readonly planned: string | null;
}

const known = new WeakMap<DocumentNode, Map<string | null, OperationText>>();

/**
 * The texts of the operation of that name in a valid document, or of the only one. They are made once for a document, which
 * must not change. Throws OPERATION_RESOLUTION_FAILURE.
 */
export function operationText(document: DocumentNode, operationName: string | null): OperationText {
  const texts = known.get(document) ?? new Map<string | null, OperationText>();
  known.set(document, texts);
  const text = texts.get(operationName) ?? makeText(document, operationName);
  texts.set(operationName, text);
  return text;
}

/** Each text is made when it is first asked for: hardly any document needs both. */
function makeText(document: DocumentNode, operationName: string | null): OperationText {
  const operation = reachedFrom(operationIn(document, operationName));
  let whole: string | undefined;
  let planned: string | null | undefined;
  return {
    get whole() {
      return (whole ??= definitionsText(operation));
    },
    get planned() {
      if (planned === undefined) planned = plannedText(operation);
      return planned;
    },
  };
}

function plannedText(operation: Operation): string | null {
  const planned = withoutRootTypename(simplify(operation));
  return asksForData(planned) ? definitionsText(withUsedVariables(reachedFrom(planned))) : null;
}
