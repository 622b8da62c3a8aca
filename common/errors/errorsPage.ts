import { errorTable, type ErrorDefinition } from './errorTable';

/** The table of docs/errors.md: a line for each code with its HTTP status, its rule and its fix. */
export function errorsPage(): string {
  const entries: [string, ErrorDefinition][] = Object.entries(errorTable);
  const lines = entries.map(
    ([code, { status, rule, fix }]) => `| \`${code}\` | ${status} | ${rule}. | ${fix} |`,
  );
  return ['| code | status | rule | what to do |', '| --- | --- | --- | --- |', ...lines].join('\n');
}
