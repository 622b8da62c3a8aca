import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { whileHeld } from '../../../common/cog/whileHeld';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('who asks while another holds it is given the same, key by key', () => {
  const make = jest.fn((key: number) => ({ key }));
  const read = whileHeld(make);
  const [one, other] = [read(1), read(2)];
  expect(read(1)).toBe(one);
  expect(read(2)).toBe(other);
  expect(make.mock.calls).toEqual([[1], [2]]);
});

test('what nobody holds any more is made anew', async () => {
  let times = 0;
  const read = whileHeld((key: number) => ({ key, made: (times += 1) }));
  expect(read(1).made).toBe(1);
  await turn();
  collect();
  expect(read(1).made).toBe(2);
});

test('what could not be made is tried again', () => {
  const make = jest
    .fn((key: number) => ({ key }))
    .mockImplementationOnce(() => {
      throw new Error('no such file');
    });
  const read = whileHeld(make);
  expect(() => read(1)).toThrow('no such file');
  expect(read(1)).toEqual({ key: 1 });
});
