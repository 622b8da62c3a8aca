import { retryAfter } from '../../../gateway/transport/retryAfter';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('the header Retry-After', () => {
  it.each([
    ['0', 0],
    ['2', 2_000],
    ['Sun, 22 Nov 2026 12:00:03 GMT', 3_000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ])('%p asks to wait %i ms', (header, milliseconds) => {
    expect(retryAfter(header, NOW)).toBe(milliseconds);
  });

  it.each([
    undefined,
    '',
    '-1',
    '1.5',
    'soon',
    '1e3',
    '2026-11-22',
    '9999999999',
    'Sun, 99 Nov 2026 12:00:03 GMT',
  ])('%p asks for nothing', (header) => expect(retryAfter(header, NOW)).toBeNull());
});
