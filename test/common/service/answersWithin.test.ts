import { answersWithin } from '../../../common/service/answersWithin';

describe('whether something answers within a time', () => {
  it('says yes where it does, and no where it fails or says nothing', async () => {
    expect(await answersWithin(60_000, () => Promise.resolve('here'))).toBe(true);
    expect(await answersWithin(60_000, () => Promise.reject(new Error('gone')))).toBe(false);
    expect(await answersWithin(10, () => new Promise(() => undefined))).toBe(false);
  });
});
