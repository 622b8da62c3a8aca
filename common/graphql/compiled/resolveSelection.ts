import type { CompiledSelection } from './CompiledField';
import type { Run } from './Run';

/** The object of the answer for a selection set on an object; members that are awaited hold null until they come. Undefined where it is not to be had. */
export function resolveSelection(
  run: Run,
  selection: CompiledSelection,
  source: unknown,
): Record<string, unknown> | undefined {
  const target: Record<string, unknown> = {};
  const { depth } = run;
  run.take(selection.characters);
  run.depth = depth + 1;
  let isWhole = true;
  for (const field of selection.fields) {
    if (run.failed || !isWhole) break;
    run.path[depth] = field.responseName;
    isWhole = field.resolveInto(run, source, target);
  }
  run.depth = depth;
  return isWhole ? target : undefined;
}
