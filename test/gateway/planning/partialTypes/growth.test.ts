import { buildASTSchema, parse, visit, type DocumentNode } from 'graphql';
import { checkDocument } from '../../../../gateway/limits/checkDocument';
import { FieldsBySubgraph } from '../../../../gateway/planning/partialTypes/FieldsBySubgraph';
import { withCommonTypes } from '../../../../gateway/planning/partialTypes/withCommonTypes';
import { withObjectParents } from '../../../../gateway/planning/partialTypes/withObjectParents';
import { prepareFixture } from '../../differential/fixture/PreparedFixture';

const FIELDS = '{ name: String near: Place }';

/** Places near places, of which each subgraph knows others: each level of an operation is written out for each type. */
const places = (query: string, own: string): string => `
  type Query { ${query}: Place }
  interface Place ${FIELDS}
  type Quay implements Place @shareable ${FIELDS}
  type Roads implements Place @shareable ${FIELDS}
  type ${own} implements Place ${FIELDS}`;

const { supergraphSdl } = prepareFixture({
  name: 'places',
  subgraphs: { north: places('north', 'Buoy'), south: places('south', 'Dock') },
  records: () => ({}),
  fields: {},
  values: {},
});
const fields = FieldsBySubgraph.of(supergraphSdl)!;
const schema = buildASTSchema(parse(fields.supergraphSdl), { assumeValid: true, assumeValidSDL: true });

/** Places near that of an operation, so deep, and so many fields of the last. */
function nested(depth: number, leaves: number): string {
  const inner = Array.from({ length: leaves }, (_none, place) => `n${place}: name`).join(' ');
  return `${'{ near '.repeat(depth)} { ${inner} } ${'}'.repeat(depth)}`;
}

function nodesIn(document: DocumentNode): number {
  let count = 0;
  visit(document, { enter: () => void (count += 1) });
  return count;
}

describe.each<[string, typeof withObjectParents, (selections: string) => string]>([
  ['parent of a partial field', withObjectParents, (selections) => `{ north ${selections} }`],
  // The parent of the first is one object type; what it returns is written out, which makes that the parents of the next, and so on.
  ['type that all subgraphs know', withCommonTypes, (selections) => `{ north { ...on Quay ${selections} } }`],
])('written out for each %s', (_what, writtenOut, operation) => {
  const asked = (depth: number, leaves: number): DocumentNode =>
    parse(operation(nested(depth, leaves)), { noLocation: true });

  it('is a document that does not grow too large', () => {
    const document = asked(3, 5);
    const written = writtenOut(document, fields, schema);
    expect(written).not.toBe(document);
    expect(nodesIn(written) - nodesIn(document)).toBeGreaterThan(100);
  });

  it.each([
    [4, 490],
    [5, 250],
    [17, 1],
    [17, 490],
  ])('is none that is %i deep, with %i fields', (depth, leaves) => {
    const document = asked(depth, leaves);
    expect(() => checkDocument(document)).not.toThrow();
    expect(writtenOut(document, fields, schema)).toBe(document);
  });

  it('never is one that has grown by more than 5 000 nodes', () => {
    const grown = Array.from({ length: 8 }, (_none, depth) =>
      Array.from({ length: 20 }, (_no, place) => {
        const document = asked(depth + 1, 10 * place + 1);
        return nodesIn(writtenOut(document, fields, schema)) - nodesIn(document);
      }),
    ).flat();
    expect(Math.max(...grown)).toBeGreaterThan(2_500);
    expect(Math.max(...grown)).toBeLessThanOrEqual(5_000);
  });
});
