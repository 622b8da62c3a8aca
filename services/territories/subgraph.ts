import type { DataSource } from 'typeorm';
import type { Day } from '../../common/calendarDay';
import { buildSubgraphSchema } from '../../common/graphql/buildSubgraphSchema';
import { readSchema } from '../../common/graphql/readSchema';
import { DateScalar } from '../../common/graphql/scalars';
import type { Subgraph } from '../../common/service/ServiceDefinition';
import type { RequestContext } from './context';
import { loaderSets } from './loaders/Loaders';
import { NameIndexes } from './loaders/NameIndexes';
import { AccessibilityFigure } from './resolvers/AccessibilityFigure';
import { Commune } from './resolvers/Commune';
import { CommuneChange } from './resolvers/CommuneChange';
import { CommuneName } from './resolvers/CommuneName';
import { Country } from './resolvers/Country';
import { Dataset } from './resolvers/Dataset';
import { Department } from './resolvers/Department';
import { EPCI } from './resolvers/EPCI';
import { MedicalZoning } from './resolvers/MedicalZoning';
import { PopulationFigure } from './resolvers/PopulationFigure';
import { Query } from './resolvers/Query';
import { Region } from './resolvers/Region';
import { Territory } from './resolvers/Territory';
import type { Resolvers } from '../../schema/generated/territories';

const resolvers: Resolvers = {
  AccessibilityFigure,
  Commune,
  CommuneChange,
  CommuneName,
  Country,
  Dataset,
  Date: DateScalar,
  Department,
  EPCI,
  MedicalZoning,
  PopulationFigure,
  Query,
  Region,
  Territory,
};

/** The territories subgraph on a loaded database. Names stay in memory from request to request; loaders do not. */
export function createSubgraph(
  database: DataSource,
  { today }: { readonly today: () => Day },
): Promise<Subgraph> {
  const schema = buildSubgraphSchema({ typeDefs: readSchema('territories'), resolvers });
  const names = new NameIndexes(database);
  const newLoaders = loaderSets(database);
  const createContext = (): RequestContext => ({
    database,
    names,
    loaders: newLoaders(),
    today: today(),
  });
  const readAhead = async (): Promise<void> => {
    await names.search(today());
  };
  return Promise.resolve({ name: 'territories', schema, createContext, readAhead });
}
