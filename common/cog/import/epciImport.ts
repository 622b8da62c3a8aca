import type { InputFile } from '../../files/InputFile';
import { openTable } from '../../files/readTable';
import type { ImportContext, ImportDefinition } from '../../import/ImportDefinition';
import { ImportError } from '../../import/ImportError';
import type { EpciFile, ListedEpci } from '../files/ReferenceFile';
import { readFiles } from '../files/storedFiles';
import { groupBy } from '../groupBy';
import { referenceOf } from '../keptReference';
import type { Reference } from '../readReference';
import { latestCog } from '../vintages';
import { alikeFiles } from './alikeFiles';
import { checkYear } from './checkYear';
import { collectRows } from './collectRows';
import { epciColumns, epciRow, type EpciMember } from './epciRow';
import { officialSource } from './officialSource';
import { preparedReference, rebuiltWith } from './prepareReference';
import type { ReferenceTarget } from './ReferenceTarget';
import { yearOfFiles } from './yearOfFile';

/** A list that leaves more communes than this without the EPCI they have is no list of all of France. */
const MOST_LEFT_OUT = 500;

/** How the composition of the EPCI is loaded into a service. */
export function epciImport(target: ReferenceTarget): ImportDefinition {
  return {
    name: 'epci',
    rules: 'epci 1',
    summary: 'EPCI and the communes in them (Insee, or the list of the DGCL)',
    help: 'The composition of EPCI as Insee publishes it (CODGEO, LIBGEO, EPCI, LIBEPCI), or the list of the DGCL (siren, raison_sociale, nature_juridique, insee). The year is read from the name, or told by --year.',
    prepare: async (context) => {
      const { database, files, settings } = context;
      const [first, other] = files;
      if (first === undefined) throw new ImportError('IMPORT_UNREADABLE_FILE');
      if (other !== undefined) {
        throw new ImportError('IMPORT_WRONG_FILE', {
          file: other.name,
          hint: 'The EPCI of a year are one file.',
        });
      }
      const year = yearOfFiles(files, settings);
      const { synthetic } = settings;
      const stored = alikeFiles(await readFiles(database.manager), { kind: 'epci', synthetic });
      const newest = Math.max(latestCog, ...stored.epcis.map((each) => each.year));
      checkYear({ year, newest, answering: `The EPCI of ${newest} answer now.` }, context);
      const known = referenceOf(stored);
      const epcis = await readEpcis(first, context, known);
      checkWhole(epcis, first.name, known);
      return preparedReference(
        rebuiltWith({ kind: 'epci', year, epcis, source: sourceOf(year, context) }, stored),
        target,
      );
    },
  };
}

async function readEpcis(
  file: InputFile,
  { ledger }: ImportContext,
  known: Reference,
): Promise<ListedEpci[]> {
  const table = await openTable(file, { columns: epciColumns });
  const types = new Map(known.epcis.map(({ code, type }) => [code, type]));
  const rows = await collectRows({ file: file.name, table, ledger }, (values) => epciRow(values, types));
  const column = table.heads.commune ?? '';
  const members = rows.flatMap(({ line, item }): EpciMember[] => {
    if (known.history.versions(item.commune).length > 0) {
      ledger.load();
      return [item];
    }
    const hint = `COG ${known.latest.cog} is the latest that is loaded.`;
    ledger.reject({ file: file.name, line, rule: 'ROW_UNKNOWN_COMMUNE', column, value: item.commune, hint });
    return [];
  });
  const byCode = groupBy(members, ({ siren }) => siren);
  return [...byCode].map(([code, own]) => ({
    code,
    name: own[0]?.name ?? '',
    type: own[0]?.type ?? '',
    members: own.map(({ commune }) => commune),
  }));
}

/** Throws IMPORT_WRONG_FILE for the list of a part of France: the communes that it leaves out would be taken to be in no EPCI. */
function checkWhole(epcis: readonly ListedEpci[], file: string, { epcis: before }: Reference): void {
  const listed = epcis.reduce((count, { members }) => count + members.length, 0);
  const expected = before.reduce((count, { membres }) => count + membres.length, 0);
  if (listed >= expected - MOST_LEFT_OUT) return;
  const hint = `It has ${listed} communes in EPCI; ${expected} are known.`;
  throw new ImportError('IMPORT_WRONG_FILE', { file, hint });
}

function sourceOf(year: number, { settings }: ImportContext): EpciFile['source'] {
  return officialSource({
    id: `epci-${year}`,
    title: `Composition of EPCI, 1 January ${year}`,
    url: 'https://www.insee.fr/fr/information/2510634',
    synthetic: settings.synthetic,
    told: settings.source,
  });
}
