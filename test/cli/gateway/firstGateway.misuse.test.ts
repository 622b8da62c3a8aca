import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstGateway } from '../../../cli/gateway/firstGateway';
import { servedByOthers } from '../../../cli/workers/inWorker';
import { StartupError } from '../../../common/errors/StartupError';
import { SupergraphError } from '../../../gateway/supergraph/SupergraphError';

jest.mock('../../../cli/workers/inWorker');

describe('a gateway that opens neither over its file nor over what the others serve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells what is wrong with the file, in one line', async () => {
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(file, 'broken');
    jest.mocked(servedByOthers).mockResolvedValue('served');
    const open = jest.fn((text: string) =>
      Promise.reject(text === 'broken' ? new SupergraphError('it is broken') : new Error('out of memory')),
    );
    await expect(firstGateway(file, open)).rejects.toEqual(
      new StartupError(`The supergraph ${file} can't be used: it is broken.`),
    );
    expect(open.mock.calls).toEqual([['broken'], ['served']]);
  });
});
