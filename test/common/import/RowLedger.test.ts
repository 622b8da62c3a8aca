import fc from 'fast-check';
import { RowLedger, type RejectedRow } from '../../../common/import/RowLedger';

const rejected: RejectedRow = {
  file: 'x.csv',
  line: 2,
  rule: 'ROW_INVALID_DATE',
  column: 'DEBUT',
  value: '31/02/2021',
};

describe('the ledger of rows', () => {
  it('counts what became of every row, by reason and by rule', () => {
    const written: RejectedRow[] = [];
    const ledger = new RowLedger({ maxRejects: 1, reject: (row) => void written.push(row) });
    ledger.read(6);
    ledger.load(2);
    ledger.merge();
    ledger.leaveOut('closed', 2);
    ledger.reject(rejected);
    expect(ledger.counts()).toEqual({
      read: 6,
      loaded: 2,
      merged: 1,
      leftOut: 2,
      rejected: 1,
      leftOutByReason: { closed: 2 },
      rejectedByRule: { ROW_INVALID_DATE: 1 },
    });
    expect(written).toEqual([rejected]);
    expect(() => ledger.checkSum()).not.toThrow();
  });

  it('finds every row that is lost, and every one told twice', () => {
    const numbers = fc.nat({ max: 50 });
    fc.assert(
      fc.property(numbers, numbers, numbers, numbers, fc.integer({ min: -3, max: 3 }), (...given) => {
        const [loaded, merged, leftOut, rejects, off] = given;
        const ledger = new RowLedger({ maxRejects: 1, reject: () => undefined });
        ledger.read(Math.max(0, loaded + merged + leftOut + rejects + off));
        ledger.load(loaded);
        ledger.merge(merged);
        ledger.leaveOut('closed', leftOut);
        for (let count = 0; count < rejects; count += 1) ledger.reject(rejected);
        const { read } = ledger.counts();
        const wrong = read !== loaded + merged + leftOut + rejects;
        if (wrong) expect(() => ledger.checkSum()).toThrow('IMPORT_COUNT_MISMATCH');
        else expect(() => ledger.checkSum()).not.toThrow();
      }),
    );
  });

  it.each([
    [100, 1, 0.01, false],
    [100, 2, 0.01, true],
    [0, 0, 0, false],
    [10, 1, 0, true],
    [10, 9, 1, false],
    [10, 10, 1, true],
  ])('of %d rows with %d rejects and a limit of %d: stops %s', (read, rejects, maxRejects, stops) => {
    const ledger = new RowLedger({ maxRejects, reject: () => undefined });
    ledger.read(read);
    ledger.load(read - rejects);
    for (let count = 0; count < rejects; count += 1) ledger.reject(rejected);
    const check = (): void => ledger.checkRejects();
    if (stops)
      expect(check).toThrow(
        `got "${rejects} of ${read} rows". ${rejects === 1 ? 'One breaks' : `${rejects} of them break`} ROW_INVALID_DATE.`,
      );
    else expect(check).not.toThrow();
  });

  it('stops early where the file is another one', () => {
    const ledger = new RowLedger({ maxRejects: 0.01, reject: () => undefined });
    const wrongFile = (): void => {
      for (let line = 0; line < 1_000_000; line += 1) {
        ledger.read();
        ledger.reject(rejected);
      }
    };
    expect(wrongFile).toThrow('IMPORT_TOO_MANY_REJECTS');
    expect(ledger.counts().read).toBe(1_000);
  });
});
