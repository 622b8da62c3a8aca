import fc from 'fast-check';

/**
 * A tree of numbers that a schema turns into an operation. It knows no schema, so that one arbitrary serves all of them, and
 * shrinking it (fewer children, smaller numbers) gives simpler operations: 0 is the plainest choice everywhere.
 */
export interface Draft {
  /** Which field, or which type a fragment is on. */
  readonly pick: number;
  /** Field, fragment, alias, directive: see `renderSelections`. */
  readonly form: number;
  /** Seed of what the arguments are. */
  readonly args: number;
  readonly children: readonly Draft[];
}

const small = fc.nat({ max: 999 });

/** Drafts of at most `depth` levels of selections. */
export function drafts(depth = 6): fc.Arbitrary<Draft> {
  let level: fc.Arbitrary<Draft> = draft(fc.constant([]));
  for (let count = 1; count < depth; count += 1)
    level = draft(fc.array(level, { maxLength: 4, size: 'max' }));
  return level;
}

function draft(children: fc.Arbitrary<readonly Draft[]>): fc.Arbitrary<Draft> {
  return fc.record({ pick: small, form: small, args: small, children });
}
