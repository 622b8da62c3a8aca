import type { ErrorDefinition } from './ErrorDefinition';
import { errorTable } from './errorTable';

/** The table of docs/errors.md: a line for each code with its HTTP status, its rule and its fix. */
export function errorsPage(): string {
  const entries: [string, ErrorDefinition][] = Object.entries(errorTable);
  const lines = entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, { status, rule, fix }]) => `| \`${code}\` | ${status} | ${rule}. | ${fix} |`);
  return ['| code | status | rule | what to do |', '| --- | --- | --- | --- |', ...lines].join('\n');
}
