import { once } from '../../common/once';

test('the answer is made when it is first asked for, and the same from then on', async () => {
  const make = jest.fn(() => Promise.resolve({ made: true }));
  const answer = once(make);
  expect(make).not.toHaveBeenCalled();
  const [first, second] = [answer(), answer()];
  expect(second).toBe(first);
  expect(await first).toEqual({ made: true });
  expect(make).toHaveBeenCalledTimes(1);
});

test('a failed answer stays failed, and nothing is kept between two of them', async () => {
  const failing = once(() => Promise.reject(new Error('the disk is gone')));
  await expect(failing()).rejects.toThrow('the disk is gone');
  await expect(failing()).rejects.toThrow('the disk is gone');
  const make = () => ({});
  expect(once(make)()).not.toBe(once(make)());
});
