import type { PlaygroundExample } from '../PlaygroundExample';

/** What an example puts into the three editors of its tab; null headers leave the usual hint there. */
export interface ExampleTab {
  query: string;
  variables: string;
  headers: string | null;
}

export function exampleTab({ query, variables, headers }: PlaygroundExample): ExampleTab {
  return { query: query.trimEnd(), variables: asText(variables) ?? '', headers: asText(headers) };
}

function asText(values: Readonly<Record<string, unknown>>): string | null {
  return Object.keys(values).length === 0 ? null : JSON.stringify(values, null, 2);
}
