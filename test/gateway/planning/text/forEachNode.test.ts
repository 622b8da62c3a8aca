import { parse, visit } from 'graphql';
import { forEachNode } from '../../../../gateway/planning/text/forEachNode';

const TEXT =
  'query A($a: [I!]! = [{ b: 1 }] @d) @e(f: $a) { g: h(i: { j: [$a, "k"] }) { ...L ... on M @skip(if: true) { n } } } fragment L on M { o }';

describe('forEachNode', () => {
  test.each([
    ['with places in a text', {}],
    ['without', { noLocation: true }],
  ])('comes to the nodes of a document %s that graphql-js visits', (_title, options) => {
    const document = parse(TEXT, options);
    const [found, expected] = [new Set<unknown>(), new Set<unknown>()];
    forEachNode(document, (node) => void found.add(node));
    visit(document, { enter: (node) => void expected.add(node) });
    expect(found).toEqual(expected);
    expect(found.size).toBeGreaterThan(40);
  });
});
