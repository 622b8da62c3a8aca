import { isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { buildSubgraphSchema } from '../../../../common/graphql/buildSubgraphSchema';
import { readSchema } from '../../../../common/graphql/readSchema';
import { resolvers } from '../../../../services/professionals/resolvers/resolvers';
import { madeUpFiness, madeUpRpps } from '../../../../common/synthetic/madeUpNumbers';
import { demonstrationOn } from '../support/professionalsSubgraph';
import { describeOnDatabases } from '../../../support/databases';

const source = 'source { id title publisher kind publishedOn licence url }';
const profession = `profession { code label ${source} }`;
const counts = `{ total byProfession { ${profession} count } acceptingNewPatients unknownReason note ${source} }`;
const densities = `{ total inhabitants { low high } unknownReason note ${source}
  byProfession { ${profession} count hidden per10000 { low high } } }`;
const pageInfo = 'totalCount unknownReason source { kind } pageInfo { hasNextPage endCursor }';
const membership = `{ professional { rpps } cptsId cpts { id } from to ${source} }`;
const professional = `rpps ${profession} generalPractitioner acceptsNewPatients ${source}
  practices { mode commune { code } structure { finess } } memberships ${membership} practisingName { familyName givenName }`;
const professionals = `professionals { ${pageInfo} note nodes { rpps } edges { cursor node { ${professional} } } }`;
const structure = `finess name kind commune { code } openedOn coordinates { x y projection latitude longitude } cptsIds cpts { id } ${source} ${professionals}`;
const structures = `careStructures(first: 3) { ${pageInfo} note nodes { finess } edges { cursor node { ${structure} } } }`;
const territory = `{ code professionalCounts ${counts} ${structures} }`;

const changes = 'totalCount version pageInfo { hasNextPage endCursor }';

const operation = `query ($representations: [_Any!]!, $rpps: ID!, $finess: ID!, $version: ID!) {
  professional(rpps: $rpps) { rpps }
  careStructure(finess: $finess) { finess }
  profession(code: "10") { code }
  professions { code }
  professionalDatasets { id version asOf importedAt rowsRead rows merged leftOut rejected ${source} }
  careStructureChangesSince(version: $version) { ${changes} nodes { change finess careStructure { finess } } }
  membershipChangesSince(version: $version) { ${changes} nodes { change rpps cptsId cpts { id } from to } }
  ${professionals}
  ${structures}
  _entities(representations: $representations) {
    ... on Country ${territory} ... on Region ${territory} ... on Department ${territory}
    ... on EPCI ${territory} ... on Commune { current } ... on Commune ${territory}
    ... on CPTS { id inhabitantsAtLeast inhabitantsAtMost memberDensities ${densities} }
    ... on CPTS { memberCounts ${counts} members { ${pageInfo} note nodes ${membership} } ${structures} }
  }
}`;

const representations = [
  { __typename: 'Country', code: 'FR' },
  { __typename: 'Region', code: '93' },
  { __typename: 'Department', code: '83' },
  { __typename: 'EPCI', code: '200071876' },
  { __typename: 'Commune', code: '49328', current: true },
  { __typename: 'CPTS', id: 'cpts-du-golfe', inhabitantsAtLeast: 50_000, inhabitantsAtMost: 60_000 },
];

interface Datasets {
  readonly professionalDatasets: readonly { readonly version: string }[];
}

/** The fields of the schema, as Type.field, without those that only a gateway's protocol needs. */
function fieldsOfSchema(): string[] {
  const schema = buildSubgraphSchema({ typeDefs: readSchema('professionals'), resolvers });
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .filter((name) => !/^_|\._/.test(name));
}

function fieldsOfOperation(): string[] {
  const schema = buildSubgraphSchema({ typeDefs: readSchema('professionals'), resolvers });
  const types = new TypeInfo(schema);
  const names: string[] = [];
  const onField = (field: { name: { value: string } }): void => {
    names.push(`${types.getParentType()?.name ?? ''}.${field.name.value}`);
  };
  visit(parse(operation), visitWithTypeInfo(types, { Field: onField }));
  return names;
}

describeOnDatabases('every field of the schema', (databases) => {
  it('is asked by the operation below', () => {
    const asked = new Set(fieldsOfOperation());
    expect(fieldsOfSchema().filter((name) => !asked.has(name))).toEqual([]);
  });

  it('is answered', async () => {
    const graph = await demonstrationOn(databases);
    const { professionalDatasets } = await graph.data<Datasets>('{ professionalDatasets { version } }');
    const version = professionalDatasets[0]?.version;
    const variables = { representations, rpps: madeUpRpps(1), finess: madeUpFiness('42', 1), version };
    const { data, errors } = await graph.answer(operation, variables);
    await graph.database.destroy();
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toHaveLength(representations.length);
  });
});
