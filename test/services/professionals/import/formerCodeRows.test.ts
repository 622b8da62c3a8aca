import { formerCodes } from '../../../../common/cog/formerCodes';
import { readReference } from '../../../../common/cog/readReference';
import { formerCodeRows } from '../../../../services/professionals/import/formerCodeRows';

describe('codes out of use', () => {
  it('lead to the commune that the other services give too', () => {
    const reference = readReference();
    const elsewhere = new Map(
      formerCodes(reference, new Map()).map((each) => [each.code, each.successorCode]),
    );
    const rows = formerCodeRows(reference.latest);
    expect(rows.length).toBeGreaterThan(1_000);
    expect(rows.filter(({ code, successorCode }) => elsewhere.get(code) !== successorCode)).toEqual([]);
  });
});
