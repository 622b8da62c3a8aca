import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedAnswer, readExamples } from '../../../schema/readExamples';
import { compose } from '../../repository/composeFile';
import { textOf } from '../../repository/repositoryFiles';
import { ask } from '../../support/ask';
import { preparedFolder, projectFolder, startProgram } from '../../support/program';
import { makeImage, type Image } from './support/container';
import { argumentsOf, copiedFiles } from './support/imageTree';

const SECRET = 'what-the-gateway-of-the-image-signs-with';

describe('the Dockerfile', () => {
  it.each(copiedFiles())('copies $source, which is there and not left out', ({ stage, source }) => {
    expect(existsSync(join(projectFolder, source))).toBe(true);
    const ignored = textOf('.dockerignore').split('\n');
    expect(ignored.includes(source.split('/')[0]!)).toBe(stage !== null);
  });

  it('leaves secrets, tests and what a machine has made of its own out of the build', () => {
    expect(textOf('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.env', '.git', 'deploy', 'dist', 'node_modules', 'test', 'var']),
    );
  });

  it('runs with packages that the program needs, as somebody who is not root, on the Node that package.json asks for', () => {
    expect(textOf('Dockerfile')).toMatch(/^RUN npm ci --omit=dev$/m);
    expect(textOf('Dockerfile')).toMatch(/^USER 1000:1000$/m);
    const bases = [...textOf('Dockerfile').matchAll(/^FROM (\S+:\S+)/gm)].map(([, base]) => base);
    expect(bases).toEqual(['node:20-bookworm-slim', 'node:20-bookworm-slim']);
    expect(textOf('package.json')).toContain('"node": ">=20.');
  });
});

describe('the files of the image, which the program may only read', () => {
  let image: Image;
  beforeAll(() => void (image = makeImage()));
  afterAll(() => image.remove());

  it('are a gateway that answers, writes nothing, takes its secret from a file and says that it is healthy', async () => {
    const service = await startProgram(['service', 'territories', '--port', '0'], {
      environment: { MAILLAGE_SUBGRAPH_SECRET: SECRET },
    });
    const secrets = join(image.volume, 'secrets');
    mkdirSync(secrets);
    writeFileSync(join(secrets, 'MAILLAGE_SUBGRAPH_SECRET'), `${SECRET}\n`);
    image.openVolume();
    const gateway = await image.start(compose.services['gateway-1']!.command, {
      SECRETS_FOLDER: secrets,
      MAILLAGE_HOST: '127.0.0.1',
      MAILLAGE_PORT: '0',
      MAILLAGE_KEYS: '',
      MAILLAGE_SUBGRAPHS: `territories=${service.address}/graphql`,
    });
    const { body } = await ask(gateway.address, { query: '{ commune(code: "83119") { name } }' });
    expect(body).toEqual({ data: { commune: { name: 'Saint-Tropez' } } });
    expect([
      image.checkHealth(`${gateway.address}/health`),
      image.checkHealth(`${gateway.address}/no`),
    ]).toEqual([0, 1]);
    expect(await gateway.stop()).toMatchObject({ code: 0 });
    expect(image.checkHealth(`${gateway.address}/health`)).toBe(1);
    await service.stop();
  });

  it('are the whole graph by themselves, with a volume for the databases', async () => {
    const databases = join(image.volume, 'var');
    for (const name of readdirSync(preparedFolder).filter((each) => /^\w+\.sqlite$/.test(each)))
      cpSync(join(preparedFolder, name), join(databases, name), { recursive: true });
    image.openVolume();
    const program = await image.start(argumentsOf('CMD'), {
      MAILLAGE_HOST: '127.0.0.1',
      MAILLAGE_PORT: '0',
      MAILLAGE_DATA_DIR: databases,
    });
    for (const { name, query, variables, headers } of readExamples().slice(0, 3))
      expect((await ask(program.address, { query, variables, headers })).body).toEqual(expectedAnswer(name));
    expect(await program.stop()).toMatchObject({ code: 0 });
  });

  it('refuse in one sentence where that volume can’t be written', async () => {
    const asked = image.start(['service', 'cpts'], {
      MAILLAGE_HOST: '127.0.0.1',
      MAILLAGE_PORT: '0',
      MAILLAGE_DATA_DIR: join(image.folder, 'data', 'var'),
    });
    await expect(asked).rejects.toThrow(/can't be written \(EACCES\): name another in MAILLAGE_DATA_DIR/);
  });
});
