import { createHash } from 'node:crypto';
import { OperationTypeNode, parse } from 'graphql';
import { withoutForbiddenFields, type FilteredDocument } from '../access/withoutForbiddenFields';
import type { Rights } from '../access/Caller';
import type { AnswerParts, AnswerWriter } from '../answer/AnswerWriter';
import { compileAnswer } from '../answer/compileAnswer';
import type { EntityCache } from '../cache/entities/EntityCache';
import type { QueryPlanner } from '../planning/QueryPlanner';
import { requiredWithArguments } from '../planning/requiredWithArguments';
import { operationText } from '../planning/text/operationText';
import { withOwnKeys } from '../planning/text/withOwnKeys';
import type { SupergraphSchemas } from '../supergraph/publicSchema';
import type { EngineParts } from './ExecutionEngine';
import { introspection } from './introspect';
import { IntrospectionTexts } from './IntrospectionTexts';
import type { Operation } from './Operation';
import { operationIn } from './operationIn';
import { plannedSteps } from './plannedSteps';
import { EntityKeys } from './plan/EntityKeys';
import type { PlanParts } from './plan/PlanParts';
import { TypeConditions } from './plan/TypeConditions';
import { prepareOperation } from './prepareOperation';
import { stepPlanner } from './stepPlanner';
import type { PreparedOperation, WantedOperation } from './PreparedOperation';
import { withTypenames } from './withTypenames';

/** What is compiled of an operation beside its plan, for a character of its text; measured with `bytesOfPlan`. */
const BYTES_PER_CHARACTER = 64;

/** A plan that is not made yet has about two characters for one of the operation. */
const BYTES_WITH_PLAN = BYTES_PER_CHARACTER + 12;

/** What operations are prepared with. */
export interface PreparerParts extends Pick<EngineParts, 'supergraph' | 'transports'> {
  readonly schemas: SupergraphSchemas;
  readonly plan: QueryPlanner['plan'];
  /** Names what a caller may see. */
  readonly rights: (caller: Rights) => string;
  readonly entities: EntityCache | null;
}

/**
 * A function that plans and compiles an operation. It holds for every caller with the same rights: fields that these may not see
 * are in no plan.
 */
export function operationPreparer(
  parts: PreparerParts,
): (wanted: WantedOperation) => Promise<PreparedOperation> {
  const { schemas, supergraph } = parts;
  const views = { schema: schemas.public, whole: schemas.whole };
  const { schema } = views;
  const shadowed = requiredWithArguments(supergraph.executableSdl);
  const supergraphHash = createHash('sha256').update(supergraph.executableSdl).digest('base64url');
  const rules = { schema, requirements: supergraph.requirements };
  const every = [...supergraph.subgraphs.keys()].sort();
  const plan = stepPlanner(parts.plan, planParts(parts));
  const texts = new IntrospectionTexts();
  return async ({ document: asked, operationName, caller }) => {
    const { whole, planned } = operationText(asked, operationName);
    // What is made of an operation holds parts of its document: one of its own, without places in a text and other operations.
    const document = parse(whole, { noLocation: true });
    const operation = operationIn(document, null);
    const allowed = withoutForbiddenFields(document, caller, rules);
    const own = withOwnKeys(withTypenames(allowed.document, schema), shadowed);
    const all = { subgraphs: every, bytes: BYTES_WITH_PLAN * whole.length };
    const { subgraphs, bytes, ...steps } = await plannedSteps(own.document, (each) => plan(each, null), all);
    const introspect = introspection(operation, schema);
    const prepared = prepareOperation({
      source: { text: whole, caller },
      bytes: bytes + BYTES_PER_CHARACTER * whole.length,
      question: questionOf(operation, {
        operation: `${supergraphHash} ${whole}`,
        subgraphs,
        ...privacyOf(allowed, parts.rights(caller)),
      }),
      operation,
      dataKeys: own.dataKeys,
      schema,
      ...steps,
      introspect,
      write: writerOf(operation, { ...allowed, ...own, ...views }),
    });
    if (introspect === null || planned !== null) return prepared;
    return texts.keeping(whole, prepared, declaredBy(operation));
  };
}

/** The names of the variables that an operation declares. */
function declaredBy({ definition }: Operation): string[] {
  return (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
}

function planParts({ schemas, supergraph, transports, entities }: PreparerParts): PlanParts {
  return {
    transports,
    entities,
    types: new TypeConditions(schemas.whole),
    keys: new EntityKeys(supergraph.executableSdl),
  };
}

/** The parts of a writer that come of the operation, and the others. */
function writerOf(
  { definition, fragments }: Operation,
  parts: Omit<AnswerParts, 'operation' | 'fragments'>,
): AnswerWriter {
  return compileAnswer({ ...parts, operation: definition, fragments });
}

/** For whom an answer is: for all callers alike where no field requires anything. */
function privacyOf(
  { isGuarded }: FilteredDocument,
  rights: string,
): Pick<NonNullable<PreparedOperation['question']>, 'scopes' | 'isPrivate'> {
  return { scopes: isGuarded ? rights : '', isPrivate: isGuarded };
}

/** Only a query's answer can be kept. Its name is of no effect: operations of equal texts share what is prepared. */
function questionOf(
  { definition }: Operation,
  question: Omit<NonNullable<PreparedOperation['question']>, 'operationName'>,
): PreparedOperation['question'] {
  return definition.operation === OperationTypeNode.QUERY ? { ...question, operationName: null } : null;
}
