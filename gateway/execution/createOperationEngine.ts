import { parse, type DocumentNode } from 'graphql';
import { log } from '../../common/observability/programLog';
import { scopesThatMatter } from '../access/scopesThatMatter';
import { keepWithinBytes } from '../planning/cache/keepWithinBytes';
import { choosePlanner } from '../planning/choosePlanner';
import { planWithin } from '../planning/planWithin';
import { operationText } from '../planning/text/operationText';
import { supergraphSchemas } from '../supergraph/publicSchema';
import { checkScalars } from './checkScalars';
import type { EngineParts } from './ExecutionEngine';
import { isLastingFailure } from './isLastingFailure';
import type { OperationEngine } from './OperationEngine';
import { operationPreparer } from './operationPreparer';
import type { PreparedOperation, UsedOperation, WantedOperation } from './PreparedOperation';

/** Memory for operations that are planned and compiled, in bytes. */
const KEPT_BYTES = 12 * 1024 * 1024;

/** How long planning one operation may take; the plans of the examples take one or two milliseconds. */
const PLAN_MS = 5_000;

/** Maillage's own engine for one supergraph: each operation is planned and compiled once, then only run. */
export function createOperationEngine(
  parts: EngineParts,
  schemas = supergraphSchemas(parts.supergraph.executableSdl),
): OperationEngine {
  const { supergraph, transports, scalars } = parts;
  checkScalars(schemas.public, scalars);
  const rights = scopesThatMatter(supergraph.requirements.values());
  const { planner, reason } = choosePlanner(supergraph.executableSdl, 'auto');
  if (reason !== null) log().warn(`Operations are planned by @apollo/query-planner: ${reason}`);
  const { plan, close } = planWithin(planner, PLAN_MS);
  const prepare = operationPreparer({
    supergraph,
    transports,
    schemas,
    plan,
    rights,
    entities: parts.caches?.entities ?? null,
  });
  const kept = keepWithinBytes<PreparedOperation>({
    maxBytes: KEPT_BYTES,
    sizeOf: ({ bytes }, key) => bytes + key.length,
    isLasting: isLastingFailure,
  });
  return {
    schema: schemas.public,
    prepare: async (wanted) => kept.get(keyOf(wanted, rights(wanted.caller)), () => prepare(wanted)),
    mostUsed: (count) => kept.mostUsed(count).map(({ value }) => wantedAgain(value)),
    close: () => close?.(),
  };
}

/** Parsed when it is its turn: thousands at once would keep everybody waiting. */
function wantedAgain({ source: { text, caller }, conditions }: PreparedOperation): UsedOperation {
  let document: DocumentNode | undefined;
  return {
    get document() {
      return (document ??= parse(text, { noLocation: true }));
    },
    operationName: null,
    caller,
    conditions: conditions?.used() ?? [],
  };
}

/** Equal operations share what was made of them. The text is the same string each time, so that it is hashed once. */
function keyOf({ document, operationName }: WantedOperation, rights: string): string {
  const { whole } = operationText(document, operationName);
  return rights === '' ? whole : `${rights}\n${whole}`;
}
