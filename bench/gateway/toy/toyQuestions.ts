import { composeSupergraph } from '../../../schema/compose';
import type { Question } from '../support/Question';
import { toySubgraphs } from './toySubgraphs';

/** One query over the three subgraphs, in two steps after the first; its answer has about ten kilobytes. */
export const toyQuestion: Question = {
  query:
    'query Toy($first: Int) { products(first: $first) { id name price reviews { id text rating author { id name city } } } }',
  variables: { first: null },
};

/** An operation over the three subgraphs that nobody has asked before, for each number. */
export function newOperation(number: number): string {
  return `{ products(first: 1) { id name_${number}: name reviews { id author { city_${number}: city } } } }`;
}

/** The supergraph of the toy subgraphs at these addresses, by their names. */
export function toySupergraph(urls: Readonly<Record<string, string>> = {}): string {
  const sources = toySubgraphs.map(({ name, typeDefs }) => {
    return { name, sdl: typeDefs, url: urls[name] ?? `http://127.0.0.1/${name}` };
  });
  return composeSupergraph(sources).supergraphSdl;
}
