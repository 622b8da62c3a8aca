import { pageOfArray, type Connection, type PageArguments } from '../../../common/graphql/page';
import type { FactKind } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import { statedDateOf } from '../loaders/statedDateOf';
import type { UndatedFact } from '../model/quality/UndatedFact';
import { undatedFacts } from '../model/quality/undatedFacts';
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
  const { cpts } = await context.snapshot();
  const [payments, figures, undatedSourceIds] = await Promise.all([
    paymentFacts(context),
    figureFacts(quality, context),
    undatedSources(context),
  ]);
  const all = undatedFacts({ cpts, payments, figures, undatedSourceIds });
  return pageOfArray(
    all.filter(({ kind }) => args.kind == null || kind === args.kind),
    args,
    PAGES,
  );
}

function keyOf({ kind, factId }: UndatedFact): string {
  return `${kind}/${factId}`;
}

async function paymentFacts({ lists, loaders }: RequestContext) {
  const rows = await lists.payments({ payerId: null, purpose: null, ids: null });
  return Promise.all(
    rows.map(async ({ id, paid, sourceId }) => ({
      factId: id,
      cptsIds: await loaders.cptsOfPayment.load(id),
      date: statedDateOf(paid),
      sourceId,
    })),
  );
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
