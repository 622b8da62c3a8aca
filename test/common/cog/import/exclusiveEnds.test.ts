import { exclusiveEnds } from '../../../../common/cog/import/exclusiveEnds';

const span = (code: string, from: string, to: string) => ({ code, name: 'X', from, to });

test('an end on which the next name of the code begins is the first day after', () => {
  const spans = [
    span('01001', '1943-01-01', '1974-01-01'),
    span('01001', '1974-01-01', '1983-02-01'),
    span('01001', '1983-02-01', ''),
    // Created anew a day after it ended: one row does not decide.
    span('01002', '1943-01-01', '1973-12-31'),
    span('01002', '1974-01-01', ''),
    span('01003', '1943-01-01', '1974-01-01'),
  ];
  expect(exclusiveEnds(spans)).toEqual(spans);
});

test('an end the day before the next name begins is the last day, and so are the other ends', () => {
  const spans = [
    span('01001', '1943-01-01', '1976-02-28'),
    span('01001', '1976-02-29', '1982-12-31'),
    span('01001', '1983-01-01', ''),
    span('01003', '1943-01-01', '1973-12-31'),
  ];
  expect(exclusiveEnds(spans).map(({ to }) => to)).toEqual(['1976-02-29', '1983-01-01', '', '1974-01-01']);
});

test('where no name follows another, ends are the first day after', () => {
  const spans = [span('01003', '1943-01-01', '1974-01-01'), span('01004', '1943-01-01', '')];
  expect(exclusiveEnds(spans)).toEqual(spans);
  expect(exclusiveEnds([])).toEqual([]);
});
