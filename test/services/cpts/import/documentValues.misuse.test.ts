import fc from 'fast-check';
import {
  communeCode,
  day,
  departmentCode,
  euros,
  stableName,
  text,
} from '../../../../services/cpts/import/documentValues';

function refusal(shape: {
  safeParse(value: unknown): { error?: { issues: { message: string }[] } | undefined };
}) {
  return (value: unknown) => shape.safeParse(value).error?.issues[0]?.message;
}

test('an amount of 0, of less, or finer than a cent is refused', () => {
  expect(refusal(euros)(0)).toMatch(/above 0 \(unknown is null\)/);
  expect(refusal(euros)(-15000)).toMatch(/above 0/);
  expect(refusal(euros)(10.005)).toBe('must be euros with at most two decimals');
  expect(refusal(euros)(1e300)).toMatch(/too large|two decimals/);
  expect(euros.safeParse('15000').success).toBe(false);
});

test('no amount that is not a number of cents passes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 9 }), (cents, tenths) => {
      expect(euros.safeParse((cents * 10 + tenths) / 1000).success).toBe(false);
    }),
  );
});

test('days that no calendar has are refused', () => {
  for (const wrong of ['2021-02-30', '2021-13-01', '12/03/2021', '2021-3-12', '']) {
    expect(refusal(day)(wrong)).toBe('must be a calendar day such as 2021-03-12');
  }
});

test('codes of no department and no commune are refused', () => {
  for (const wrong of ['20', '00', '96', '7', '083', '2C', '970']) {
    expect(departmentCode.safeParse(wrong).success).toBe(false);
  }
  for (const wrong of ['8369', '830699', '2C004', 'Hyères']) {
    expect(refusal(communeCode)(wrong)).toMatch(/INSEE code of a commune/);
  }
});

test('ids with capitals, accents, blanks or stray hyphens are refused', () => {
  for (const wrong of ['CPTS-a', 'hyères', 'a b', '-a', 'a-', 'a--b', '']) {
    expect(refusal(stableName)(wrong)).toMatch(/stable name such as cpts-grand-saumurois/);
  }
});

test('empty text and blanks around text are refused', () => {
  for (const wrong of ['', ' ', ' a', 'a ', '\n']) expect(refusal(text)(wrong)).toMatch(/without blanks/);
});
