import { pageOfArray, type Connection, type PageArguments } from '../../../common/graphql/page';
import type { FactKind } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import { statedDateOf } from '../loaders/statedDateOf';
import type { UndatedFact } from '../model/quality/UndatedFact';
import { undatedFacts } from '../model/quality/undatedFacts';
import type { Snapshot } from '../model/Snapshot';
import type { QualityOnDay } from '../parents';
import { loadPresent } from './loadPresent';

const PAGES = { scope: 'undated-facts', defaultFirst: 100, keyOf };

/** The arguments of the field `undatedFacts`. */
export interface UndatedFactsArguments extends PageArguments {
  readonly kind?: FactKind | null | undefined;
}

/** A page of the facts that no source dates to the day. */
export async function undatedFactsPage(
  quality: QualityOnDay,
  args: UndatedFactsArguments,
  context: RequestContext,
): Promise<Connection<UndatedFact>> {
  const all = await factsOf(await context.snapshot(), quality, context);
  const wanted = args.kind == null ? all : all.filter(({ kind }) => kind === args.kind);
  return pageOfArray(wanted, args, PAGES);
}

/** A snapshot is of one version of every dataset, so that what is found of it need not be looked for again. */
const known = new WeakMap<Snapshot, Promise<readonly UndatedFact[]>>();

function factsOf(
  snapshot: Snapshot,
  quality: QualityOnDay,
  context: RequestContext,
): Promise<readonly UndatedFact[]> {
  const found = known.get(snapshot) ?? findFacts(snapshot, quality, context);
  known.set(snapshot, found);
  found.catch(() => known.delete(snapshot));
  return found;
}

async function findFacts(
  { cpts }: Snapshot,
  quality: QualityOnDay,
  context: RequestContext,
): Promise<readonly UndatedFact[]> {
  const [book, figures, undatedSourceIds] = await Promise.all([
    context.payments(),
    figureFacts(quality, context),
    undatedSources(context),
  ]);
  return undatedFacts({ cpts, payments: book.undated(), figures, undatedSourceIds });
}

function keyOf({ kind, factId }: UndatedFact): string {
  return `${kind}/${factId}`;
}

async function figureFacts(quality: QualityOnDay, { loaders }: RequestContext) {
  return Promise.all(
    (await quality.figures()).map(async ({ id, asOf, sourceId }) => ({
      factId: id,
      cptsIds: await loaders.cptsOfFigure.load(id),
      date: statedDateOf(asOf),
      sourceId,
    })),
  );
}

async function undatedSources({ lists, loaders }: RequestContext): Promise<string[]> {
  const sources = await loadPresent(loaders.sources, await lists.documents());
  return sources.filter(({ publishedOn }) => publishedOn === null).map(({ id }) => id);
}
