import fc from 'fast-check';
import { RowLedger } from '../../../../../common/import/RowLedger';
import { tryRow } from '../../../../../common/import/rows/tryRow';
import { MembershipKeeper } from '../../../../../services/professionals/import/memberships/MembershipKeeper';

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2021-01-0${number}`);
const record = fc.record({
  kind: fc.constantFrom('RPPS' as const, 'FINESS' as const),
  number: fc.constantFrom('1', '2'),
  cptsId: fc.constantFrom('cpts-a', 'cpts-b'),
  fromDay: day,
  toDay: fc.option(day),
});

describe('the keeper of memberships', () => {
  it('loses no row, and keeps no two spans of a member in a CPTS that share a day', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), (records) => {
        const ledger = new RowLedger({ maxRejects: 1, reject: () => undefined });
        const keeper = new MembershipKeeper(ledger);
        const valid = records.filter(({ fromDay, toDay }) => toDay === null || fromDay < toDay);
        for (const [index, { kind, number, ...span }] of valid.entries()) {
          ledger.read();
          const place = { file: 'f', line: index + 2 };
          const member = { kind, number: `${kind} ${number}` };
          tryRow(ledger, place, () => keeper.keep({ ...place, member, ...span, sourceId: 's' }));
        }
        expect(() => ledger.checkSum()).not.toThrow();
        expect(ledger.counts().loaded).toBe(keeper.memberships.length + keeper.careStructures.length);
        for (const { rpps, cptsId, fromDay, toDay } of keeper.memberships) {
          const sharing = keeper.memberships.filter(
            (other) =>
              other.rpps === rpps &&
              other.cptsId === cptsId &&
              other.fromDay < (toDay ?? '9') &&
              fromDay < (other.toDay ?? '9'),
          );
          expect(sharing).toHaveLength(1);
        }
      }),
    );
  });
});
