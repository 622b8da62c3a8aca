import { documentsIn } from '../../../gateway/documents/documentsIn';
import { TrustedDocuments } from '../../../gateway/documents/TrustedDocuments';
import { changedSince, openedFrom, type OpenedFrom } from '../../../gateway/reload/openedFrom';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { NEWS, supergraphOf } from './support/readers';

const from = (sdl: string, list: Record<string, string> | null = null): OpenedFrom => {
  const trusted = list === null ? undefined : new TrustedDocuments(documentsIn(list), false);
  return openedFrom(readSupergraph(sdl), trusted);
};
const sdl = supergraphOf();

describe('what has changed from one gateway to the next', () => {
  it.each([
    ['nothing, where all is as before', from(sdl), from(sdl), []],
    ['nothing, where a comment was added', from(sdl), from(`# Composed anew.\n${sdl}`), []],
    ['the supergraph, where it has a field more', from(sdl), from(supergraphOf(NEWS)), ['supergraph']],
    [
      'the supergraph, where a subgraph has moved',
      from(sdl),
      from(supergraphOf('', 'http://b/')),
      ['supergraph'],
    ],
    [
      'the trusted documents, where one has come',
      from(sdl, { a: '{ slow }' }),
      from(sdl, { a: '{ slow }', b: '{ slow oldest }' }),
      ['trusted documents'],
    ],
    [
      'the trusted documents, where one has another name',
      from(sdl, { a: '{ slow }' }),
      from(sdl, { b: '{ slow }' }),
      ['trusted documents'],
    ],
    ['both', from(sdl), from(supergraphOf(NEWS), { a: '{ slow }' }), ['supergraph', 'trusted documents']],
  ])('is %s', (_what, before, next, changed) => {
    expect(changedSince(before, next)).toEqual(changed);
  });
});
