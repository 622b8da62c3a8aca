import type { Rewrite, RewriteStep } from '../../planning/QueryPlan';
import { isDataObject } from './isDataObject';
import type { DataObject } from './Run';
import { setOwn } from './setOwn';
import type { TypeConditions } from './TypeConditions';

/** Changes an object in place. */
export type ApplyRewrites = (value: DataObject) => void;

/** A function that applies rewrites in their order; null where there are none. */
export function compileRewrites(rewrites: readonly Rewrite[], types: TypeConditions): ApplyRewrites | null {
  if (rewrites.length === 0) return null;
  const compiled = rewrites.map((rewrite) => compileRewrite(rewrite, types));
  return (value) => {
    for (const apply of compiled) apply(value);
  };
}

function compileRewrite(rewrite: Rewrite, types: TypeConditions): (value: unknown) => void {
  const last = rewrite.path.findLastIndex((step) => step.kind === 'Key');
  const step = rewrite.path[last];
  if (step?.kind !== 'Key') return () => undefined;
  const change =
    rewrite.kind === 'SetValue' ? valueSetter(step.key, rewrite.value) : keyRenamer(step.key, rewrite.to);
  return [...rewrite.path.slice(0, last)].reduceRight<(value: unknown) => void>(
    (next, each) => intoLists(stepInto(each, next, types)),
    intoLists(change),
  );
}

function stepInto(step: RewriteStep, next: (value: unknown) => void, types: TypeConditions): ApplyRewrites {
  if (step.kind === 'Key')
    return (value) => {
      if (Object.hasOwn(value, step.key)) next(value[step.key]);
    };
  return (value) => {
    const typename = value['__typename'];
    if (typename === undefined || types.takes(typename, step.types)) next(value);
  };
}

function valueSetter(key: string, to: string): ApplyRewrites {
  return (value) => {
    value[key] = to;
  };
}

/** The old key stays: nobody reads it, and an object that loses a key becomes slow. */
function keyRenamer(key: string, to: string): ApplyRewrites {
  return (value) => {
    if (Object.hasOwn(value, key)) setOwn(value, to, value[key]);
  };
}

function intoLists(change: ApplyRewrites): (value: unknown) => void {
  const apply = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(apply);
    else if (isDataObject(value)) change(value);
  };
  return apply;
}
