import type { QueryPlan as ApolloPlan } from '@apollo/query-planner';
import type { Rewrite, RewriteStep } from '../QueryPlan';

type ApolloFetch = Extract<NonNullable<ApolloPlan['node']>, { kind: 'Fetch' }>;
type ApolloRewrite = NonNullable<ApolloFetch['inputRewrites']>[number];

const TYPE_STEP = '... on ';

/** Rewrites of Apollo's planner in our shape, in their order. Throws where one sets a value that is no text. */
export function rewritesOfApollo(rewrites: readonly ApolloRewrite[] | undefined): Rewrite[] {
  return (rewrites ?? []).map((rewrite) => {
    const path = rewrite.path.map(stepOf);
    if (rewrite.kind === 'KeyRenamer') return { kind: 'RenameKey', path, to: rewrite.renameKeyTo };
    const value: unknown = rewrite.setValueTo;
    if (typeof value !== 'string') throw new Error("Apollo's planner sets a value that is no text");
    return { kind: 'SetValue', path, value };
  });
}

function stepOf(element: string): RewriteStep {
  return element.startsWith(TYPE_STEP)
    ? { kind: 'Types', types: [element.slice(TYPE_STEP.length)] }
    : { kind: 'Key', key: element };
}
