import fc from 'fast-check';
import { sealed, unsealed } from '../../../../gateway/cache/shared/sealed';

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));

describe('a sealed body', () => {
  it('comes out as it was put in', () => {
    fc.assert(
      fc.property(fc.string(), bytes, (key, body) => {
        expect(unsealed(key, sealed(key, body))?.equals(body)).toBe(true);
      }),
    );
  });

  it('does not come out where a byte is another or missing, or under another key', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (body, place, change) => {
        const value = sealed('key', body);
        const changed = Buffer.from(value);
        const at = place % value.byteLength;
        changed[at] = changed[at]! ^ change;
        expect(unsealed('key', changed)).toBeNull();
        expect(unsealed('key', value.subarray(0, at))).toBeNull();
        expect(unsealed('other', value)).toBeNull();
      }),
    );
  });

  it('is not what anybody else writes', () => {
    fc.assert(fc.property(bytes, (value) => expect(unsealed('key', value)).toBeNull()));
  });
});
