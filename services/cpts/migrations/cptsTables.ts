import type { Table } from 'typeorm';
import { id, name, nullable, number, primary, statedDate, table, text } from './columns';

/** CPTS, their stages, perimeters and contracts. */
export function cptsTables(): Table[] {
  return [
    table('document', [primary(id('sourceId')), number('position', 'int')]),
    table('cpts', [
      primary(id('id')),
      name('name', 200),
      text('foldedNames'),
      number('named', 'boolean'),
      text('otherNames'),
      nullable(name('finess', 9)),
      ...statedDate('expectedSignature'),
      nullable(text('perimeterUnknownReason')),
      id('sourceId'),
    ]),
    table('cpts_department', [primary(id('cptsId')), primary(name('departmentCode', 3))]),
    stageTable(),
    perimeterTable(),
    ...contractTables(),
  ];
}

function stageTable(): Table {
  const columns = [primary(name('id', 80)), id('cptsId'), name('stage', 32), ...statedDate('date')];
  return table('cpts_stage', [...columns, nullable(text('note')), id('sourceId')]);
}

function perimeterTable(): Table {
  const columns = [
    primary(name('id', 80)),
    id('cptsId'),
    name('communeCode', 5),
    number('wholeCommune', 'boolean'),
    name('statedName', 200),
    nullable(name('fromDay', 10)),
    nullable(name('toDay', 10)),
    id('sourceId'),
  ];
  return table('perimeter_entry', columns);
}

function contractTables(): Table[] {
  const columns = [
    primary(id('id')),
    id('cptsId'),
    ...statedDate('signed'),
    nullable(name('signedAtCode', 5)),
    nullable(text('note')),
    id('sourceId'),
  ];
  return [
    table('contract', columns),
    table('contract_signatory', [
      primary(id('contractId')),
      primary(number('position', 'int')),
      id('organizationId'),
    ]),
  ];
}
