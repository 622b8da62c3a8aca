import { commandErrorTable } from './commandErrorTable';
import type { ErrorDefinition, RuleDefinition } from './ErrorDefinition';
import { errorTable } from './errorTable';

/** The first table of docs/errors.md: a line for each code of an answer with its HTTP status, its rule and its fix. */
export function errorsPage(): string {
  const lines = inOrder<ErrorDefinition>(errorTable).map(
    ([code, { status, rule, fix }]) => `| \`${code}\` | ${status} | ${rule}. | ${fix} |`,
  );
  return ['| code | status | rule | what to do |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** The second table of docs/errors.md: a line for each code of the command line with its rule and its fix. */
export function commandErrorsPage(): string {
  const lines = inOrder<RuleDefinition>(commandErrorTable).map(
    ([code, { rule, fix }]) => `| \`${code}\` | ${rule}. | ${fix} |`,
  );
  return ['| code | rule | what to do |', '| --- | --- | --- |', ...lines].join('\n');
}

function inOrder<Definition>(table: Readonly<Record<string, Definition>>): [string, Definition][] {
  return Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1));
}
