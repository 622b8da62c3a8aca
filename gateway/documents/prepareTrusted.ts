import { Kind, validate } from 'graphql';
import { ANONYMOUS } from '../access/Caller';
import type { OperationEngine } from '../execution/OperationEngine';
import type { WantedOperation } from '../execution/PreparedOperation';
import { warmUp, type WarmUpReport } from '../planning/cache/warmUp';
import type { TrustedDocument } from './TrustedDocument';

/** Planning runs on threads of its own; starting waits no longer than this, and plans what is left when it is asked for. */
const BOUNDS = { atOnce: 4, milliseconds: 10_000 };

/**
 * Plans and compiles the operations of trusted documents as callers without a key ask for them, so that the first request takes no
 * longer than others. Documents that are not valid are left out: `checkTrusted` tells of them.
 */
export function prepareTrusted(
  documents: readonly TrustedDocument[],
  engine: Pick<OperationEngine, 'schema' | 'prepare'>,
): Promise<WarmUpReport> {
  const wanted = documents
    .filter(({ document }) => validate(engine.schema, document).length === 0)
    .flatMap(({ document }): WantedOperation[] =>
      document.definitions
        .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
        .map(({ name }) => ({ document, operationName: name?.value ?? null, caller: ANONYMOUS })),
    );
  return warmUp(wanted, (operation) => engine.prepare(operation), BOUNDS);
}
