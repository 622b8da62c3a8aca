import type { RequestContext } from '../context';
import type { Cpts } from '../model/Cpts';
import { loadPresent } from './loadPresent';

/** The ids of the documents that state any fact about the CPTS, in their order. */
export async function sourceIdsOfCpts(
  cpts: Cpts,
  { loaders }: Pick<RequestContext, 'loaders'>,
): Promise<string[]> {
  const rows = await Promise.all([
    loaders.figuresOfCpts.load(cpts.id).then((ids) => loadPresent(loaders.figures, ids)),
    loaders.paymentsOfCpts.load(cpts.id).then((ids) => loadPresent(loaders.payments, ids)),
    loaders.actionsOfCpts.load(cpts.id).then((ids) => loadPresent(loaders.actions, ids)),
  ]);
  const facts = [
    cpts,
    ...cpts.namesElsewhere,
    ...cpts.stages,
    ...cpts.perimeter,
    ...cpts.contracts,
    ...rows.flat(),
  ];
  return [...new Set(facts.map((fact) => fact.sourceId))].sort();
}
