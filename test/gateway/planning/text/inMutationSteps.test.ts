import { parse, print } from 'graphql';
import { inMutationSteps } from '../../../../gateway/planning/text/inMutationSteps';

const steps = (text: string, name: string | null = null): string[] =>
  inMutationSteps(parse(text), name).map((document) => print(document).replace(/\s+/g, ' '));

describe('the steps of a mutation', () => {
  it('are its fields in their order', () => {
    expect(steps('mutation { b a { x } c: a { y } }')).toEqual([
      'mutation { b }',
      'mutation { a { x } }',
      'mutation { c: a { y } }',
    ]);
  });

  it('hold together what stands under one response key', () => {
    expect(steps('mutation { a { x } b a { y } }')).toEqual([
      'mutation { a { x } a { y } }',
      'mutation { b }',
    ]);
  });

  it('take fields out of fragments, each fragment once, in the order of the specification', () => {
    const fragments = 'fragment F on Mutation { c ...G } fragment G on Mutation { a d ...F }';
    const each = (field: string): string => `mutation { ${field} } ${fragments}`;
    expect(steps(`mutation { a ... on Mutation { b } ...F ...G } ${fragments}`)).toEqual(
      ['a a', 'b', 'c', 'd'].map(each),
    );
  });

  it('keep variables and directives, and leave out what is skipped always', () => {
    expect(
      steps('mutation M($x: Int) { a(x: $x) @other b @skip(if: true) ... @include(if: true) { c } }'),
    ).toEqual(['mutation M($x: Int) { a(x: $x) @other }', 'mutation M($x: Int) { c }']);
  });

  it('are none where all is skipped', () => {
    expect(steps('mutation { a @include(if: false) }')).toEqual([]);
  });
});

describe('any other operation', () => {
  it('is one step, the document itself', () => {
    const document = parse('query Q { b a } mutation M { b a }');
    expect(inMutationSteps(document, 'Q')).toEqual([document]);
    expect(inMutationSteps(document, 'Q')[0]).toBe(document);
    expect(inMutationSteps(document, 'M')).toHaveLength(2);
  });
});
