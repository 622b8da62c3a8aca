import type { Table } from 'typeorm';
import { id, name, nullable, number, primary, statedDate, table, text } from './columns';

/** Bodies, payments, aids, stated figures, support and health actions. */
export function factTables(): Table[] {
  return [organizationTable(), ...paymentTables(), ...figureTables(), ...supportTables(), ...actionTables()];
}

function organizationTable(): Table {
  const columns = [primary(id('id')), name('name', 200), name('kind', 32)];
  return table('organization', [
    ...columns,
    nullable(name('departmentCode', 3)),
    nullable(name('regionCode', 2)),
  ]);
}

function paymentTables(): Table[] {
  const money = [
    primary(id('id')),
    number('amount', 'bigint'),
    id('payerId'),
    name('purpose', 32),
    id('sourceId'),
  ];
  return [
    table('payment', [...money, ...statedDate('paid'), nullable(text('note'))]),
    table('payment_cpts', [primary(id('paymentId')), primary(id('cptsId'))], ['cptsId']),
    table('start_up_aid', [
      ...money,
      nullable(name('conditionStage', 32)),
      name('regionCode', 2),
      nullable(text('note')),
    ]),
  ];
}

function figureTables(): Table[] {
  const columns = [
    primary(id('id')),
    name('indicator', 32),
    number('value', 'double'),
    nullable(number('upTo', 'double')),
    name('qualifier', 16),
    ...statedDate('asOf'),
    nullable(name('stage', 32)),
    nullable(name('territoryLevel', 16)),
    nullable(name('territoryCode', 9)),
    nullable(text('note')),
    id('sourceId'),
  ];
  return [
    table('stated_figure', columns, ['territoryCode']),
    table('stated_figure_cpts', [primary(id('figureId')), primary(id('cptsId'))], ['cptsId']),
  ];
}

function supportTables(): Table[] {
  const columns = [
    primary(id('id')),
    id('organizationId'),
    name('area', 200),
    nullable(name('website', 500)),
    number('wholeDepartments', 'boolean'),
    number('vacant', 'boolean'),
    id('sourceId'),
  ];
  const departments = [primary(id('supportId')), primary(name('departmentCode', 3))];
  return [
    table('support_organization', columns),
    table('support_department', departments, ['departmentCode']),
  ];
}

function actionTables(): Table[] {
  const columns = [
    primary(id('id')),
    name('titleFr', 200),
    name('titleEn', 200),
    name('mission', 32),
    text('publics'),
    nullable(number('delayHours', 'int')),
    nullable(name('territoryLevel', 16)),
    nullable(name('territoryCode', 9)),
    id('sourceId'),
  ];
  const cpts = [primary(id('actionId')), primary(id('cptsId'))];
  return [table('health_action', columns), table('health_action_cpts', cpts, ['cptsId'])];
}
