import { buildSchema, type FormattedExecutionResult } from 'graphql';
import type { EntityCache } from '../../../../gateway/cache/entities/EntityCache';
import { compilePlan } from '../../../../gateway/execution/plan/compilePlan';
import type { DataObject, Run } from '../../../../gateway/execution/plan/Run';
import { TypeConditions } from '../../../../gateway/execution/plan/TypeConditions';
import type {
  EntityFetchNode,
  EntityLookup,
  FetchNode,
  PlanNode,
} from '../../../../gateway/planning/QueryPlan';
import type { SubgraphCall } from '../../../../gateway/transport/SubgraphTransport';

/** What a made-up subgraph answers to each call: a result, or an error that is thrown. */
export type Answers = Readonly<Record<string, (call: SubgraphCall) => FormattedExecutionResult>>;

const schema = buildSchema(`
  interface Media { id: ID! }
  type Book implements Media { id: ID! }
  type Film implements Media { id: ID! }
  type Shop { id: ID! }
  type Query { media: [Media] }
`);

/** The types of the schema that the plans of these tests are for. */
export const types = new TypeConditions(schema);

interface RunOptions {
  readonly data?: DataObject;
  readonly variables?: Record<string, unknown>;
  readonly entities?: EntityCache | null;
}

/** Runs a plan against made-up subgraphs; tells the data, the errors, and the calls in their order. */
export async function runPlan(
  node: PlanNode | null,
  answers: Answers,
  { data = {}, variables = {}, entities = null }: RunOptions = {},
): Promise<Run & { calls: (SubgraphCall & { subgraph: string })[] }> {
  const calls: (SubgraphCall & { subgraph: string })[] = [];
  const transports = Object.entries(answers).map(
    ([subgraph, answer]) =>
      [
        subgraph,
        async (call: SubgraphCall) => {
          calls.push({ ...call, subgraph });
          return Promise.resolve(answer(call));
        },
      ] as const,
  );
  const parts = { transports: new Map(transports), types, entities };
  const run: Run = {
    variables,
    requestId: 'r',
    deadline: Infinity,
    clientLeft: undefined,
    data,
    errors: [],
    errorsLeftOut: 0,
  };
  await compilePlan({ node }, parts)(run);
  return { ...run, calls };
}

/** A fetch of root fields with what a test does not say filled in. */
export function fetchNode(part: Partial<FetchNode> & Pick<FetchNode, 'subgraph' | 'text'>): FetchNode {
  return {
    kind: 'Fetch',
    operationName: null,
    variables: [],
    path: [],
    operationType: 'query',
    outputRewrites: [],
    ...part,
  };
}

/** A fetch of entities by one lookup. */
export function entityFetch(
  subgraph: string,
  fields: string,
  lookup: Partial<EntityLookup>,
): EntityFetchNode {
  return {
    kind: 'EntityFetch',
    subgraph,
    text: `query($representations:[_Any!]!){_entities(representations:$representations){...on Book{${fields}}}}`,
    operationName: null,
    variables: [],
    lookups: [
      {
        responseKey: '_entities',
        variable: 'representations',
        paths: [],
        requires: [byId('Book')],
        inputRewrites: [],
        outputRewrites: [],
        ...lookup,
      },
    ],
  };
}

/** A key of type name and id, for objects of one type. */
export function byId(type: string): EntityLookup['requires'][number] {
  return {
    kind: 'Fragment',
    type,
    selections: [
      { kind: 'Field', name: '__typename', responseKey: '__typename', selections: null },
      { kind: 'Field', name: 'id', responseKey: 'id', selections: null },
    ],
  };
}

/** A path of response keys, with `@` for the items of a list and `=Book` for objects of a type. */
export function pathOf(...steps: readonly string[]): EntityLookup['paths'][number] {
  return steps.map((step) => {
    if (step === '@') return { kind: 'Items' };
    return step.startsWith('=') ? { kind: 'Types', types: [step.slice(1)] } : { kind: 'Key', key: step };
  });
}
