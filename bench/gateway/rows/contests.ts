import { composeSupergraph } from '../../../schema/compose';
import { subgraphSources } from '../../../schema/subgraphSources';
import { exampleQuestions } from '../support/exampleQuestions';
import { toyQuestion, toySupergraph } from '../toy/toyQuestions';
import type { Contest } from './againstOthers';

/** One query over three toy subgraphs. */
export const toyContest: Contest = {
  title: 'one query, 10 kB',
  graph: { kind: 'toy' },
  supergraph: toySupergraph,
  questions: [toyQuestion],
  withFloors: true,
};

/** Maillage's own examples in turn, over its own subgraphs on the databases of a folder: the figure is their mean. */
export function examplesContest(folder: string): Contest {
  return {
    title: 'the examples',
    graph: { kind: 'maillage', folder },
    supergraph: (addresses) =>
      composeSupergraph(
        subgraphSources().map((source) => ({ ...source, url: addresses[source.name] ?? source.url })),
      ).supergraphSdl,
    questions: exampleQuestions(),
    withFloors: false,
  };
}
