import fc from 'fast-check';
import { FairLine } from '../../../gateway/overload/FairLine';
import type { Waiting } from '../../../gateway/overload/Waiting';

/** A line of what is named, each by its address and a number; those that are gone are among them. */
function lineOf(names: readonly string[], gone: ReadonlySet<string> = new Set()): FairLine {
  const line = new FairLine();
  for (const name of names) line.join(waiting(name, gone));
  return line;
}

function waiting(name: string, gone: ReadonlySet<string> = new Set()): Waiting & { readonly name: string } {
  const address = name.charAt(0);
  return { name, points: 1, address, begin: () => undefined, isGone: () => gone.has(name) };
}

/** All that are taken out, in their order. */
function takenFrom(line: FairLine): string[] {
  const names: string[] = [];
  for (let next = line.take(); next !== null; next = line.take())
    names.push((next as ReturnType<typeof waiting>).name);
  return names;
}

test('addresses take turns, each with its oldest', () => {
  const line = lineOf(['a1', 'a2', 'a3', 'b1', 'a4', 'c1', 'c2']);
  expect(takenFrom(line)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3', 'a4']);
  expect(line.length).toBe(0);
});

test('one that comes while others take turns is behind one of each', () => {
  const line = lineOf(['a1', 'a2', 'b1', 'b2']);
  line.take();
  line.join(waiting('c1'));
  expect(takenFrom(line)).toEqual(['b1', 'a2', 'c1', 'b2']);
});

test('those that are gone are passed over, and take no turn of another', () => {
  expect(takenFrom(lineOf(['a1', 'a2', 'b1', 'a3'], new Set(['a1', 'b1'])))).toEqual(['a2', 'a3']);
  expect(lineOf(['a1'], new Set(['a1'])).take()).toBeNull();
});

test.each<[string, string, boolean]>([
  ['an address that fills the line has its share', 'a', false],
  ['one of which a few wait beside it has not', 'b', true],
  ['one of which none waits has not', 'c', true],
])('%s', (_name, address, expected) => {
  const line = lineOf(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'b1', 'b2']);
  expect(line.hasLessThanItsShare(address)).toBe(expected);
});

test('an empty line has nothing to share', () => {
  expect(new FairLine().hasLessThanItsShare('a')).toBe(false);
});

test('whatever comes, none is lost, each address keeps its order, and none waits for two of another', () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });
  fc.assert(
    fc.property(names, (addresses) => {
      const all = addresses.map((address, index) => `${address}${String(index).padStart(2, '0')}`);
      const line = lineOf(all);
      expect(line.length).toBe(all.length);
      const taken = takenFrom(line);
      expect(taken.toSorted()).toEqual(all.toSorted());
      for (const address of new Set(addresses)) {
        const own = taken.filter((name) => name.startsWith(address));
        expect(own).toEqual(own.toSorted());
        const before = taken.slice(0, taken.indexOf(own[0] ?? '')).map((name) => name.charAt(0));
        expect(new Set(before).size).toBe(before.length);
      }
    }),
  );
});
