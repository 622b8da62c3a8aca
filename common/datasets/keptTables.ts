import type { DataSource, ObjectLiteral } from 'typeorm';
import { selectRows } from '../database/selectRows';
import { KeptByVersion } from './KeptByVersion';

/** A small table that only loads write, and the column of its key. */
export interface SmallTable<Row extends ObjectLiteral> {
  readonly target: new () => Row;
  readonly key: keyof Row & string;
}

/** The rows of a small table, in memory: nobody may change them. At once where no statement is needed to tell that no load has come. */
export interface KeptRows<Row> {
  /** The row with the key; null where there is none. */
  readonly load: (key: string) => Row | null | Promise<Row | null>;
  /** All rows, in the order of their keys. */
  readonly all: () => Row[] | Promise<Row[]>;
}

type Table = ReadonlyMap<string, ObjectLiteral>;
type Tables = Readonly<Record<string, Table>>;

/**
 * The rows of small tables, kept in memory for all requests: all are read by one statement each when a row is first asked
 * for, and again after a load.
 */
export function keptTables<Rows extends Record<string, ObjectLiteral>>(
  database: DataSource,
  tables: { readonly [Name in keyof Rows]: SmallTable<Rows[Name]> },
): { readonly [Name in keyof Rows]: KeptRows<Rows[Name]> } {
  const kept = new KeptByVersion({ database, build: () => readTables(database, tables) });
  const current = askedTogether(() => kept.current());
  const rowsOf = (name: string): KeptRows<ObjectLiteral> => {
    const read = <Answer>(answer: (table: Table) => Answer): Answer | Promise<Answer> => {
      const known = kept.known();
      if (known !== null) return answer(tableIn(known, name));
      return current().then((made) => answer(tableIn(made, name)));
    };
    return {
      load: (key) => read((table) => table.get(key) ?? null),
      all: () => read((table) => [...table.values()]),
    };
  };
  const named = Object.keys(tables).map((name) => [name, rowsOf(name)]);
  return Object.fromEntries(named) as { readonly [Name in keyof Rows]: KeptRows<Rows[Name]> };
}

async function readTables(
  database: DataSource,
  tables: Readonly<Record<string, { readonly target: new () => ObjectLiteral; readonly key: string }>>,
): Promise<Tables> {
  const read: Record<string, Table> = {};
  for (const [name, { target, key }] of Object.entries(tables)) {
    const rows = await selectRows(database, target, { orderBy: [key] });
    read[name] = new Map(rows.map((row) => [String(row[key]), Object.freeze(row)]));
  }
  return read;
}

function tableIn(tables: Tables, name: string): Table {
  const table = tables[name];
  if (table === undefined) throw new Error(`No table is kept as ${name}`);
  return table;
}

/**
 * The same function, called once for all that ask before other work is done, as DataLoader does it: a server is asked for the
 * versions once for a whole list. What is asked begins after the last of them has asked, so that none is given less than the present.
 */
function askedTogether<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let next: Promise<Answer> | null = null;
  return () =>
    (next ??= new Promise((resolve) => {
      void Promise.resolve().then(() =>
        process.nextTick(() => {
          next = null;
          resolve(ask());
        }),
      );
    }));
}
