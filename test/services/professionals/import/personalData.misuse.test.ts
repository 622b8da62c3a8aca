import type { DataSource } from 'typeorm';
import type { ImportDefinition } from '../../../../common/import/ImportDefinition';
import type { RejectedRow } from '../../../../common/import/RowLedger';
import { professionals } from '../../../../services/professionals/definition';
import { finessImport } from '../../../../services/professionals/import/finess/finessImport';
import { membershipsImport } from '../../../../services/professionals/import/memberships/membershipsImport';
import { rppsImport } from '../../../../services/professionals/import/rpps/rppsImport';
import { insertReference, loadFile, realNumber } from '../support/loadFile';
import { etalabFile, openFile, placeLine, structureLine } from './finess/finessLines';
import { rppsText } from './rpps/rppsFile';
import { describeOnDatabases } from '../../../support/databases';

const rpps = realNumber('1000000001');
const finess = realNumber('49001234');
const asOf = '2026-06-30';

/** What stands in columns of names, telephones and e-mail addresses, whole or cut. */
const PERSONAL = /MARTIN|Zo|0241000000|@|Autre|x/;

describeOnDatabases('what the file of rejects never shows', (databases) => {
  let database: DataSource;

  beforeAll(async () => {
    database = await databases.open(professionals);
    await insertReference(database);
  });

  async function rejects(
    definition: ImportDefinition,
    content: string,
    settings = {},
  ): Promise<readonly RejectedRow[]> {
    return (await loadFile(database, definition, { content, settings: { asOf, ...settings } })).rejected;
  }

  const person = { identifierType: '8', identifier: `8${rpps}`, profession: '60', category: 'C' };
  const named = { ...person, familyName: 'MARTIN', givenName: 'Zoé' };

  it('is a row of the Annuaire Santé with too few or too many values', async () => {
    const [header = '', row = ''] = rppsText([named]).split('\n');
    const withContacts = row.replaceAll('|x', '|0241000000').replace('|0241000000', '|a@b.fr');
    const cut = row.split('|').slice(9, 12).join('|');
    const content = [header, `${withContacts}more|`, cut, withContacts.replace('|8', '')].join('\n');
    const found = await rejects(rppsImport, `${content}\n`, { withNames: true });
    expect(found.map(({ line, rule, value }) => [line, rule, value])).toEqual([
      [2, 'ROW_WRONG_COLUMN_COUNT', `8${rpps}: 57 values, not 56`],
      [3, 'ROW_WRONG_COLUMN_COUNT', '2 values, not 56'],
      [4, 'ROW_WRONG_COLUMN_COUNT', '55 values, not 56'],
    ]);
  });

  it.each([
    ['ROW_FORMULA', { familyName: '-MARTIN' }, "Nom d'exercice"],
    ['ROW_FORMULA', { givenName: '@Zoé' }, "Prénom d'exercice"],
    ['ROW_TEXT_TOO_LONG', { familyName: 'MARTIN'.repeat(20) }, "Nom d'exercice"],
  ])('is a name that breaks %s', async (rule, name, column) => {
    const found = await rejects(rppsImport, rppsText([{ ...named, ...name }]), { withNames: true });
    expect(found).toMatchObject([{ rule, column, value: `8${rpps}` }]);
  });

  it('is a row of FINESS with too few or too many values, in either layout', async () => {
    const line = structureLine({ finess, category: '603', name: 'MARTIN' });
    const etalab = etalabFile(`${line};`, `0241000000;${placeLine(finess)}`, `${placeLine(finess)};x`);
    expect((await rejects(finessImport, etalab)).map(({ rule, value }) => [rule, value])).toEqual([
      ['ROW_WRONG_COLUMN_COUNT', `${finess}: 33 values, not 32`],
      ['ROW_INVALID_CODE', '7 values'],
      ['ROW_WRONG_COLUMN_COUNT', `${finess}: 7 values, not 6`],
    ]);
    const [header = '', row = ''] = openFile({ nofinesset: finess, telephone: '0241000000' }).split('\r\n');
    const open = [header, row.slice(0, -1), `0241000000;MARTIN`, ''].join('\n');
    expect((await rejects(finessImport, open)).map(({ value }) => value)).toEqual([
      `${finess}: 41 values`,
      '2 values',
    ]);
  });

  it('is a row of memberships with too few or too many values', async () => {
    const content = `RPPS;CPTS_ID;DEBUT;SOURCE;NOM;TEL\n${rpps};cpts-a;2021-01-01;s;MARTIN;0241000000;x\n`;
    const found = await rejects(membershipsImport, content);
    expect(found.map(({ rule, value }) => [rule, value])).toEqual([['ROW_WRONG_COLUMN_COUNT', '7 values']]);
  });

  it('is any cell of such a column, wherever a row is cut', async () => {
    const [header = '', row = ''] = rppsText([named]).split('\n');
    const cuts = Array.from({ length: row.length - 1 }, (_, end) => row.slice(0, end + 1));
    const backwards = cuts.map((_, start) => row.slice(start + 1));
    const content = [header, ...cuts, ...backwards, ''].join('\n');
    const found = await rejects(rppsImport, content, { withNames: true });
    expect(found.length).toBeGreaterThan(cuts.length);
    expect(found.filter(({ value }) => PERSONAL.test(value))).toEqual([]);
  });
});
