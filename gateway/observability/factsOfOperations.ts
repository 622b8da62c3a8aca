import { Kind, type OperationTypeNode } from 'graphql';
import { keptByText } from '../../common/graphql/keptByText';
import { HIDDEN, KEY_OR_TOKEN } from '../../common/observability/withoutSecrets';
import type { Admitted } from '../documents/Admitted';
import { sha256Hex } from '../documents/sha256Hex';
import { DOCUMENT_LIMITS } from '../limits/checkDocument';
import { parseWithin } from '../limits/parseWithin';
import type { OperationFacts } from './OperationFacts';

const HASH_DIGITS = 16;

/** Clients choose names. */
const LONGEST_NAME = 100;

/** What is known of a text, whichever of its operations is asked for. */
interface TextFacts {
  readonly hash: string;
  readonly operations: readonly OperationHead[];
}

/** What is kept of an operation: the whole of it would take a hundred times the memory of its text. */
interface OperationHead {
  readonly name: string | undefined;
  readonly kind: OperationTypeNode;
}

type Described = Pick<Admitted, 'source' | 'operationName' | 'cost'>;

/** A function that tells of an admitted operation what a log may hold, with what it costs; a text is looked at once. */
export function factsOfOperations(): (admitted: Described) => OperationFacts {
  const factsOf = keptByText(textFacts);
  return ({ source, operationName, cost }) => {
    const { hash, operations } = factsOf(source);
    const only = operations.length === 1 ? operations[0] : undefined;
    const asked = operations.find(({ name }) => operationName !== null && name === operationName) ?? only;
    return {
      name: asked?.name === undefined ? null : shownName(asked.name),
      kind: asked?.kind ?? 'query',
      hash,
      cost,
    };
  };
}

/** Whoever puts a key there by mistake is not to have it kept in logs and traces. */
function shownName(name: string): string {
  return name.replace(KEY_OR_TOKEN, HIDDEN).slice(0, LONGEST_NAME);
}

function textFacts(source: string): TextFacts {
  const definitions = parseWithin(source, DOCUMENT_LIMITS.tokens)?.definitions ?? [];
  return {
    hash: sha256Hex(source).slice(0, HASH_DIGITS),
    operations: definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? [{ name: each.name?.value, kind: each.operation }] : [],
    ),
  };
}
