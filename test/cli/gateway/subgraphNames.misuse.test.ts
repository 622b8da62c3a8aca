import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSubgraphNames, tellUnknownSubgraphs } from '../../../cli/gateway/subgraphNames';
import { startLog } from '../../../common/observability/programLog';
import { supergraphOf } from '../../gateway/reload/support/readers';

const file = join(mkdtempSync(join(tmpdir(), 'maillage-names-')), 'supergraph.graphql');
writeFileSync(file, supergraphOf());
const addresses = (...names: string[]) => ({
  subgraphUrls: new Map(names.map((name) => [name, 'http://a/'])),
});

describe('an address for a subgraph that the supergraph does not have', () => {
  const known = 'but the subgraphs of the supergraph are ages, readers';

  it.each([
    [['reader'], `MAILLAGE_SUBGRAPHS gives an address for reader, ${known}; did you mean readers?`],
    [['films'], `MAILLAGE_SUBGRAPHS gives an address for films, ${known}.`],
    [['ages', 'reader', 'films'], `MAILLAGE_SUBGRAPHS gives an address for reader, films, ${known}.`],
  ])('%j is refused at the start', (names, sentence) => {
    expect(() => checkSubgraphNames(file, addresses(...names))).toThrow(sentence);
  });

  it('is told of a file that is none in its own words', () => {
    expect(() => checkSubgraphNames(`${file}.none`, addresses('ages'))).toThrow(
      /can't be used: there is no such file; name another/,
    );
    const empty = join(file, '..', 'empty.graphql');
    writeFileSync(empty, '');
    expect(() => checkSubgraphNames(empty, addresses('ages'))).toThrow(/can't be used: it is empty/);
  });

  it('is a warning in the log later on', () => {
    const lines: string[] = [];
    startLog({ level: 'warn', format: 'json' }, { write: (line) => void lines.push(line) });
    tellUnknownSubgraphs({ subgraphs: new Map([['ages', 'http://a/']]) }, addresses('ages'));
    expect(lines).toEqual([]);
    tellUnknownSubgraphs({ subgraphs: new Map([['ages', 'http://a/']]) }, addresses('ages', 'readers'));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {
        level: 'warn',
        msg: expect.stringContaining('for readers, but the subgraphs of the supergraph are ages.') as string,
      },
    ]);
  });
});
