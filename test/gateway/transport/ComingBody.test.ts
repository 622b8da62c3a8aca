import fc from 'fast-check';
import { isUtf8 } from 'node:buffer';
import { ComingBody } from '../../../gateway/transport/ComingBody';

/** Longer than what becomes text at once. */
const LONG = 300 * 1024;

/** The pieces of bytes that are cut at places. */
function pieces(bytes: Buffer, places: readonly number[]): Buffer[] {
  const cuts = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return cuts.slice(1).map((cut, index) => bytes.subarray(cuts[index], cut));
}

function textOf(chunks: readonly Buffer[]): string | null {
  const body = new ComingBody();
  for (const chunk of chunks) if (!body.add(chunk)) return null;
  return body.end();
}

const places = fc.array(fc.integer({ min: 0, max: 4 * LONG }), { maxLength: 12 });

test('a text is the same however it is cut into pieces', () => {
  const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(texts, places, (text, cuts) => {
      const long = text.repeat(Math.ceil(LONG / Buffer.byteLength(text)));
      return textOf(pieces(Buffer.from(long), cuts)) === long;
    }),
    { numRuns: 60 },
  );
});

test('what is no UTF-8 is found out, wherever it stands and however it is cut', () => {
  const strange = fc.uint8Array({ minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(strange, places, fc.integer({ min: 0, max: 2 * LONG }), (bytes, cuts, before) => {
      const all = Buffer.concat([Buffer.alloc(before, 'é'), Buffer.from(bytes), Buffer.alloc(LONG, 'x')]);
      return textOf(pieces(all, cuts)) === (isUtf8(all) ? all.toString('utf8') : null);
    }),
    { numRuns: 60 },
  );
});

test('nothing that came is an empty text', () => {
  expect(new ComingBody().end()).toBe('');
});
