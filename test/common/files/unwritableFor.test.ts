import { unwritableFor } from '../../../common/files/unwritableFor';

const coded = (code: string): Error => Object.assign(new Error('secret'), { code });

describe('why a file can’t be written', () => {
  it.each([
    ['EACCES', 'it, or its folder, may not be written by this user'],
    ['EROFS', 'it lies on a disk that is read-only'],
    ['SQLITE_CANTOPEN_ISDIR', 'no file can be made or opened beside it by this user'],
    ['SQLITE_READONLY', 'a file beside it may not be written by this user'],
    ['EIO', 'the system says EIO'],
  ])('is told of %s in words', (code, words) => expect(unwritableFor(coded(code))).toBe(words));

  it('is told as it is where no system says it', () => {
    expect(unwritableFor(new Error('No room.'))).toBe('Error: No room.');
  });
});
