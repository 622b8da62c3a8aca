import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { buildSubgraphSchema } from '../../../../common/graphql/buildSubgraphSchema';
import { readSchema } from '../../../../common/graphql/readSchema';
import { DateScalar } from '../../../../common/graphql/scalars';
import { createGateway } from '../../../../gateway/createGateway';
import { apolloEngine } from '../../../../gateway/execution/apolloEngine';
import { readSupergraph } from '../../../../gateway/supergraph/readSupergraph';
import { inProcessTransport } from '../../../../gateway/transport/inProcessTransport';
import { composeSupergraph } from '../../../../schema/compose';
import { resolvers as cptsResolvers } from '../../../../services/cpts/resolvers/resolvers';
import { memberRecords } from '../../../../services/professionals/changes/memberRecords';
import { professionals } from '../../../../services/professionals/definition';
import { finessImport } from '../../../../services/professionals/import/finess/finessImport';
import { membershipsImport } from '../../../../services/professionals/import/memberships/membershipsImport';
import { saveProfessionals } from '../../../../services/professionals/import/saveProfessionals';
import { etalabFile, structureLine } from '../import/finess/finessLines';
import { loadFile, realNumber } from '../support/loadFile';
import { prepareDatabase, TODAY } from '../support/professionalsSubgraph';

const rpps = realNumber('1000000001');
const finess = realNumber('49001234');
const [known, misspelt] = ['cpts-grand-saumurois', 'cpts-grand-saumrois'];

/** The graph of two services: this one, and one that knows a single CPTS. */
async function gatewayOver(database: DataSource): Promise<FastifyInstance> {
  const sources = (['territories', 'cpts', 'professionals'] as const).map((name) => {
    return { name, url: 'http://127.0.0.1:1/', sdl: readSchema(name) };
  });
  const cpts = buildSubgraphSchema({
    typeDefs: readSchema('cpts'),
    resolvers: {
      ...cptsResolvers,
      CPTS: { __resolveReference: ({ id }: { id: string }) => (id === known ? { id, name: 'Known' } : null) },
    },
  });
  const onError = (_id: unknown, error: unknown): void => {
    throw error;
  };
  const own = await professionals.createSubgraph(database, { today: () => TODAY });
  return createGateway({
    supergraph: readSupergraph(composeSupergraph(sources).supergraphSdl),
    createEngine: apolloEngine,
    scalars: [DateScalar],
    transports: new Map([
      ['professionals', inProcessTransport({ ...own, onError })],
      ['cpts', inProcessTransport({ schema: cpts, createContext: () => ({}), onError })],
      ['territories', () => Promise.reject(new Error('No territory is asked for.'))],
    ]),
    keys: new Map([['key', new Set(['membership:read', 'directory:read'])]]),
    playground: null,
    report: () => undefined,
  });
}

describe('a CPTS that no loaded source names', () => {
  let database: DataSource;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await prepareDatabase({ demo: false });
    const sourceId = 'tre-g15';
    const person = {
      rpps,
      professionCode: '60',
      generalPractitioner: null,
      acceptsNewPatients: null,
      sourceId,
    };
    await saveProfessionals(database.manager, { professionals: [person], practices: [] });
    const content = etalabFile(structureLine({ finess, category: '603' }));
    await loadFile(database, finessImport, { content });
    const lines = [known, misspelt].flatMap((id) => [`${rpps};;${id};2021-01-01`, `;${finess};${id};`]);
    const source = { title: 'List', publisher: null, licence: null, url: null };
    await loadFile(database, membershipsImport, {
      content: ['RPPS;FINESS;CPTS_ID;DEBUT', ...lines].join('\n'),
      settings: { source },
      records: memberRecords,
    });
    app = await gatewayOver(database);
  });

  afterAll(async () => {
    await app.close();
    await database.destroy();
  });

  async function data(query: string): Promise<unknown> {
    const headers = { authorization: 'Bearer key' };
    const { body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    return (JSON.parse(body) as { readonly data: unknown }).data;
  }

  it('is null alone in the list of a structure, whose ids are all told', async () => {
    expect(await data('{ careStructures { nodes { finess cptsIds cpts { name } } } }')).toEqual({
      careStructures: {
        nodes: [{ finess, cptsIds: [misspelt, known], cpts: [null, { name: 'Known' }] }],
      },
    });
  });

  it('is null alone in the memberships of a professional', async () => {
    expect(
      await data(`{ professional(rpps: "${rpps}") { memberships { from cptsId cpts { name } } } }`),
    ).toEqual({
      professional: {
        memberships: [
          { from: '2021-01-01', cptsId: misspelt, cpts: null },
          { from: '2021-01-01', cptsId: known, cpts: { name: 'Known' } },
        ],
      },
    });
  });
});
