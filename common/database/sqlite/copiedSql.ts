const NAME = String.raw`(?:"(?:[^"]|"")+"|\x60[^\x60]+\x60|\[[^\]]+\]|\w+)`;
const TABLE = new RegExp(String.raw`^CREATE\s+TABLE\s+${NAME}`, 'i');
const INDEX = new RegExp(String.raw`^CREATE\s+(UNIQUE\s+)?INDEX\s+(${NAME})\s+ON\s+${NAME}`, 'i');
const TOKEN = /__[0-9a-f]{8}$/;

/** The statement that made a table, for a copy of another name. */
export function copiedTable(sql: string, name: string): string {
  if (!TABLE.test(sql)) throw new Error(`This is no table that can be copied: ${sql}`);
  return sql.replace(TABLE, () => `CREATE TABLE ${name}`);
}

/** An index to be made on a copy: names of indexes are unique in a SQLite database, so the copy's ends with a token. */
export interface IndexCopy {
  readonly table: string;
  readonly token: string;
}

/** The statement that made an index, for the copy of its table. */
export function copiedIndex(sql: string, { table, token }: IndexCopy): string {
  const [, unique = '', name] = INDEX.exec(sql) ?? [];
  if (name === undefined) throw new Error(`This is no index that can be copied: ${sql}`);
  const own = `${name.replace(/^["\x60[]|["\x60\]]$/g, '').replace(TOKEN, '')}__${token}`;
  return sql.replace(INDEX, () => `CREATE ${unique}INDEX "${own}" ON ${table}`);
}
