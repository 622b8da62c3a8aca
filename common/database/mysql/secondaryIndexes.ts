const INDEX_LINE = /^ {2}((?:(?:UNIQUE|FULLTEXT|SPATIAL) )?KEY (`(?:[^`]|``)+`) .*?),?$/gm;

/** An index that is not the primary key. */
export interface SecondaryIndex {
  /** As SQL writes it. */
  readonly name: string;
  /** What follows ADD in ALTER TABLE. */
  readonly definition: string;
}

/** The indexes in what SHOW CREATE TABLE gives, but for the primary key. */
export function secondaryIndexes(createTable: string): SecondaryIndex[] {
  return [...createTable.matchAll(INDEX_LINE)].map(([, definition = '', name = '']) => ({
    name,
    definition,
  }));
}
