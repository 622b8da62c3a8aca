import type { Question } from '../../../../gateway/cache/answers/Question';

/** A question to one subgraph, as a test varies it. */
export function question(parts: Partial<Question> = {}): Question {
  return {
    operation: 'operation',
    operationName: null,
    variables: {},
    scopes: '',
    subgraphs: ['books'],
    isPrivate: false,
    ...parts,
  };
}
