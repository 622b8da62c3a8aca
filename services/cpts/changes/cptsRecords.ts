import type { EntityManager } from 'typeorm';
import type { RecordContent, RecordReader } from '../../../common/changes/RecordReader';
import { groupBy } from '../../../common/cog/groupBy';
import type { CptsRecordKind } from '../../../schema/generated/cpts';
import { PaymentCptsRow } from '../entities/PaymentCptsRow';
import { plainRows } from '../../../common/database/plainRows';
import { readCpts } from '../loaders/readCpts';
import { readPayments } from '../loaders/readPayments';
import { readReference } from '../loaders/readReference';
import type { Contract } from '../model/Contract';
import type { Cpts } from '../model/Cpts';
import type { PerimeterPlace } from '../model/PerimeterPlace';

/*
 * Records are what the graph answers: facts of documents and of files put together. Their sources are left out, since each
 * edition of a file is a source of its own: a record that says the same in two editions has not changed.
 */

/** The records of this service that partners copy, by kind. */
export const cptsRecords: readonly RecordReader[] = [
  ofCpts('CPTS', (all) => all.map(cptsRecord)),
  ofCpts('PERIMETER_ENTRY', (all) => all.flatMap(entryRecords)),
  ofCpts('CONTRACT', (all) => all.flatMap(({ contracts }) => contracts.map(contractRecord))),
  { kind: 'PAYMENT' satisfies CptsRecordKind, read: paymentRecords },
];

function ofCpts(kind: CptsRecordKind, records: (all: readonly Cpts[]) => RecordContent[]): RecordReader {
  return { kind, read: async (manager) => records(await cptsIn(manager)) };
}

/** Each load has a transaction of its own, in which the CPTS are put together once. */
const readIn = new WeakMap<EntityManager, Promise<Cpts[]>>();

function cptsIn(manager: EntityManager): Promise<Cpts[]> {
  const known = readIn.get(manager);
  if (known !== undefined) return known;
  const reading = readReference(manager).then((reference) => readCpts(manager, reference));
  readIn.set(manager, reading);
  return reading;
}

function cptsRecord(cpts: Cpts): RecordContent {
  const { id, name, named, otherNames, finess, expectedSignature, departments, perimeterUnknownReason } =
    cpts;
  const stages = cpts.stages.map(({ stage, date, note }) => ({ stage, date, note }));
  const content = {
    name,
    named,
    otherNames,
    finess,
    expectedSignature,
    departments,
    perimeterUnknownReason,
    stages,
  };
  return { id, content: JSON.stringify(content) };
}

/** One record for a commune in a CPTS, with all the spans in which it is there. */
function entryRecords({ perimeter }: Cpts): RecordContent[] {
  const byPlace = groupBy(perimeter, ({ cptsId, communeCode }) => `${cptsId} ${communeCode}`);
  return [...byPlace].map(([id, places]) => ({ id, content: JSON.stringify(places.map(spanOf).sort()) }));
}

function spanOf({ wholeCommune, from, to, statedName }: PerimeterPlace): string {
  return `${from ?? ''} ${to ?? ''} ${String(wholeCommune)} ${statedName}`;
}

function contractRecord({ id, cptsId, signed, signedAtCode, signatoryIds, note }: Contract): RecordContent {
  return { id, content: JSON.stringify({ cptsId, signed, signedAtCode, signatoryIds, note }) };
}

async function paymentRecords(manager: EntityManager): Promise<RecordContent[]> {
  const payments = await readPayments(manager);
  const byPayment = groupBy(await plainRows(manager, PaymentCptsRow), ({ paymentId }) => paymentId);
  return payments.map(({ id, amount, paid, payerId, purpose, note }) => {
    const cptsIds = [...new Set((byPayment.get(id) ?? []).map(({ cptsId }) => cptsId))].sort();
    return { id, content: JSON.stringify({ amount, paid, payerId, purpose, note, cptsIds }) };
  });
}

/** The CPTS and the commune that the id of a record of a perimeter entry is made of. */
export function entryKey(recordId: string): { readonly cptsId: string; readonly communeCode: string } {
  const [cptsId = '', communeCode = ''] = recordId.split(' ');
  return { cptsId, communeCode };
}
