import type { CompiledSelection } from './CompiledField';
import type { Run } from './Run';

/** The object of the answer for a selection set on an object; members that are awaited hold null until they come. */
export function resolveSelection(
  run: Run,
  selection: CompiledSelection,
  source: unknown,
): Record<string, unknown> {
  const target: Record<string, unknown> = {};
  run.take(selection.characters);
  for (const field of selection.fields) {
    if (run.failed) break;
    field.resolveInto(run, source, target);
  }
  return target;
}
