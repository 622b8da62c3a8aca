import { Kind, OperationTypeNode } from 'graphql';
import type { TrustedDocument } from '../../gateway/documents/TrustedDocument';

const FIRST_QUERY =
  '{ commune(code: "83119") { name population { value year } cpts { name stages { stage date { asWritten } source { title } } } } }';

/** The lines that offer a newcomer something to ask: a query or, where only trusted documents are answered, one of them. */
export function firstQuestion(address: string, trusted: readonly TrustedDocument[] | null): string[] {
  if (trusted !== null) return trustedQuestion(address, trusted);
  return [
    'Paste this query in the playground, or in a terminal:',
    '',
    `  ${FIRST_QUERY}`,
    '',
    curl(address, { query: FIRST_QUERY }),
  ];
}

function trustedQuestion(address: string, trusted: readonly TrustedDocument[]): string[] {
  const rule = `Trusted documents alone are answered (listed: ${trusted.length}), and no schema is shown.`;
  const first = trusted.find(asksWithoutValues);
  if (first === undefined) return [rule, 'A request names one by "documentId", with its variables.'];
  return [rule, `Ask for "${first.name}" in a terminal:`, '', curl(address, { documentId: first.id })];
}

/** Whether it is one query, and can be asked as it is. */
function asksWithoutValues({ document }: TrustedDocument): boolean {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [first] = operations;
  if (operations.length !== 1 || first?.operation !== OperationTypeNode.QUERY) return false;
  return (first.variableDefinitions ?? []).every(
    ({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined,
  );
}

function curl(address: string, parameters: Readonly<Record<string, string>>): string {
  const body = JSON.stringify(parameters).replaceAll("'", String.raw`'\''`);
  return `  curl ${address}/graphql -H 'content-type: application/json' -d '${body}'`;
}
