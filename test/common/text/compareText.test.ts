import { compareText } from '../../../common/text/compareText';

test('texts stand in the order of their characters, equal ones together', () => {
  expect(['b', 'a', 'ab', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'a', 'ab', 'b']);
  expect(compareText('a', 'a')).toBe(0);
});
