import { copiedIndex, copiedTable } from '../../../../common/database/sqlite/copiedSql';

describe('the statement of a table', () => {
  it.each(['"practice"', 'practice', '`practice`', '[practice]'])(
    'is copied under another name: %s',
    (name) => {
      expect(copiedTable(`CREATE TABLE ${name} ("practice" text, CONSTRAINT "x" UNIQUE (a))`, '"next"')).toBe(
        'CREATE TABLE "next" ("practice" text, CONSTRAINT "x" UNIQUE (a))',
      );
    },
  );

  it('is refused where it makes something else', () => {
    expect(() => copiedTable('CREATE VIRTUAL TABLE t USING fts5(x)', '"next"')).toThrow(
      'no table that can be copied',
    );
  });
});

describe('the statement of an index', () => {
  const copy = { table: '"practice__next"', token: '0123abcd' };

  it('is copied with its order and condition, under a name of its own', () => {
    expect(copiedIndex('CREATE INDEX "IDX_1" ON "practice" ("a" DESC, "b") WHERE a > 1', copy)).toBe(
      'CREATE INDEX "IDX_1__0123abcd" ON "practice__next" ("a" DESC, "b") WHERE a > 1',
    );
    expect(copiedIndex('create unique index a on t(x)', copy)).toBe(
      'CREATE unique INDEX "a__0123abcd" ON "practice__next"(x)',
    );
  });

  it('does not grow its name with every load', () => {
    expect(copiedIndex('CREATE INDEX "IDX_1__89abcdef" ON "practice" ("a")', copy)).toContain(
      '"IDX_1__0123abcd"',
    );
  });

  it('is refused where it makes something else', () => {
    expect(() => copiedIndex('CREATE VIEW v AS SELECT 1', copy)).toThrow('no index that can be copied');
  });
});
