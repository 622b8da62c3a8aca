import fc from 'fast-check';
import { print } from 'graphql';
import { prepareFixture } from '../fixture/PreparedFixture';
import { supergraphs } from '../supergraphs/supergraphs';
import { drafts } from './Draft';
import { operationsOf } from './renderOperation';

/** What generated operations must hold somewhere, or the differential test would miss it. */
const KINDS = {
  'an alias': /\w: \w+ ?[({@\n]/,
  'a variable': /: \$v/,
  'a variable with a default': /\$v\d+: \S+ = /,
  'a null': /: null/,
  'an enum': /: [A-Z]{2,}/,
  'an input object': /: \{/,
  'a named fragment': /\.\.\.f1/,
  'a fragment on a type': /\.\.\. on /,
  'a fragment on no type': /\.\.\. \{/,
  '@skip by a variable': /@skip\(if: \$/,
  '@include by a literal': /@include\(if: (true|false)/,
  __typename: /__typename/,
  'a mutation': /^mutation/,
};

test('operations are valid, and hold everything that an operation can', () => {
  const found = new Set<string>();
  for (const fixture of supergraphs) {
    const operationOf = operationsOf(prepareFixture(fixture).apiSchema, fixture.values);
    fc.assert(
      fc.property(drafts(), (draft) => {
        const text = print(operationOf(draft).document);
        for (const [kind, pattern] of Object.entries(KINDS)) if (pattern.test(text)) found.add(kind);
      }),
      { numRuns: 60 },
    );
  }
  expect([...found].sort()).toEqual(Object.keys(KINDS).sort());
});
