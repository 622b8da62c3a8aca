import type { FactKind } from '../../../../schema/generated/cpts';
import type { Cpts } from '../Cpts';
import type { DatedFact, UndatedFact } from './UndatedFact';

/** The facts that a day belongs to; stages, contracts and lists of communes are those of the CPTS. */
export interface FactsToDate {
  readonly cpts: readonly Cpts[];
  readonly payments: readonly DatedFact[];
  readonly figures: readonly DatedFact[];
  /** The sources that bear no day of publication. */
  readonly undatedSourceIds: readonly string[];
}

/** The facts that no source dates to the day: by kind in the order of the schema, then by their stable names. */
export function undatedFacts({ cpts, payments, figures, undatedSourceIds }: FactsToDate): UndatedFact[] {
  const documents = undatedSourceIds.map((id) => ({ factId: id, cptsIds: [], date: null, sourceId: id }));
  return [
    ...undated('STAGE', cpts.flatMap(stages)),
    ...undated('CONTRACT', cpts.flatMap(contracts)),
    ...undated('PERIMETER', cpts.flatMap(perimeters)),
    ...undated('PAYMENT', payments),
    ...undated('STATED_FIGURE', figures),
    ...undated('DOCUMENT', documents),
  ];
}

function undated(kind: FactKind, facts: readonly DatedFact[]): UndatedFact[] {
  return facts
    .filter(({ date }) => date?.day == null)
    .map((fact) => ({ kind, ...fact }))
    .sort((one, other) => (one.factId < other.factId ? -1 : 1));
}

/** A CPTS reaches a stage once, so that the two name the fact. */
function stages({ id, stages: reached }: Cpts): DatedFact[] {
  return reached.map(({ stage, date, sourceId }) => ({
    factId: `${id}/${stage}`,
    cptsIds: [id],
    date,
    sourceId,
  }));
}

function contracts({ contracts: signed }: Cpts): DatedFact[] {
  return signed.map(({ id, cptsId, signed: date, sourceId }) => ({
    factId: id,
    cptsIds: [cptsId],
    date,
    sourceId,
  }));
}

/** A list of communes is one fact, undated where an entry has no first day. */
function perimeters({ id, perimeter }: Cpts): DatedFact[] {
  const open = perimeter.find(({ from }) => from === null);
  return open === undefined ? [] : [{ factId: id, cptsIds: [id], date: null, sourceId: open.sourceId }];
}
