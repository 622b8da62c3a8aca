import type { PlaygroundExample } from '../PlaygroundExample';

/** What an example puts into the two editors of its tab. */
export interface ExampleTab {
  query: string;
  variables: string;
}

export function exampleTab({ query, variables }: PlaygroundExample): ExampleTab {
  const isEmpty = Object.keys(variables).length === 0;
  return { query: query.trimEnd(), variables: isEmpty ? '' : JSON.stringify(variables, null, 2) };
}
