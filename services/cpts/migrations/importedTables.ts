import type { Table, TableColumnOptions } from 'typeorm';
import { id, name, nullable, number, primary, statedDate, table, text } from './columns';

/** The tables that several datasets fill: each row bears the dataset that states it. */
export function importedTables(): Table[] {
  return [...cptsTables(), ...placeTables(), ...contractTables(), ...paymentTables(), organizationTable()];
}

function byDataset(...keys: TableColumnOptions[]): TableColumnOptions[] {
  return [...keys, id('datasetId')].map(primary);
}

function cptsTables(): Table[] {
  return [
    table('cpts', [
      ...byDataset(id('id')),
      name('name', 200),
      text('foldedNames'),
      number('named', 'boolean'),
      text('otherNames'),
      nullable(name('finess', 9)),
      ...statedDate('expectedSignature'),
      nullable(text('perimeterUnknownReason')),
      id('sourceId'),
    ]),
    table('cpts_name', [
      ...byDataset(number('position', 'int')),
      id('cptsId'),
      name('name', 200),
      id('sourceId'),
    ]),
    table('cpts_department', byDataset(id('cptsId'), name('departmentCode', 3))),
  ];
}

function placeTables(): Table[] {
  const key = [...byDataset(name('id', 100)), id('cptsId')];
  return [
    table('cpts_stage', [
      ...key,
      name('stage', 32),
      ...statedDate('date'),
      nullable(text('note')),
      id('sourceId'),
    ]),
    table('perimeter_entry', [
      ...key,
      name('communeCode', 5),
      number('wholeCommune', 'boolean'),
      name('statedName', 200),
      nullable(name('fromDay', 10)),
      nullable(name('toDay', 10)),
      id('sourceId'),
    ]),
  ];
}

function contractTables(): Table[] {
  const columns = [
    ...byDataset(id('id')),
    id('cptsId'),
    ...statedDate('signed'),
    nullable(name('signedAtCode', 5)),
    nullable(text('note')),
    id('sourceId'),
  ];
  const signatories = [...byDataset(id('contractId'), number('position', 'int')), id('organizationId')];
  return [table('contract', columns), table('contract_signatory', signatories)];
}

function paymentTables(): Table[] {
  const columns = [
    ...byDataset(id('id')),
    number('amount', 'bigint'),
    id('payerId'),
    name('purpose', 32),
    id('sourceId'),
    ...statedDate('paid'),
    nullable(text('note')),
  ];
  return [
    table('payment', columns),
    table('payment_cpts', byDataset(id('paymentId'), id('cptsId')), ['cptsId']),
  ];
}

function organizationTable(): Table {
  const columns = [...byDataset(id('id')), name('name', 200), name('kind', 32)];
  return table('organization', [
    ...columns,
    nullable(name('departmentCode', 3)),
    nullable(name('regionCode', 2)),
  ]);
}
