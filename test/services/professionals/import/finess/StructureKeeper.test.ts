import fc from 'fast-check';
import { RowLedger } from '../../../../../common/import/RowLedger';
import { readEtalabFiness } from '../../../../../services/professionals/import/finess/readEtalabFiness';
import { StructureKeeper } from '../../../../../services/professionals/import/finess/StructureKeeper';
import { madeFile } from '../../../../common/files/madeFiles';
import { realNumber } from '../../support/loadFile';
import { etalabFile, placeLine, structureLine } from './finessLines';

const finess = fc.integer({ min: 1, max: 6 }).map((serial) => realNumber(`4900123${serial}`));
const category = fc.constantFrom('603', '124', '604', '355');
const structure = fc
  .tuple(finess, category, fc.constantFrom('A', 'B'), fc.constantFrom('328', '999', '32'))
  .map(([number, code, name, commune]) => structureLine({ finess: number, category: code, name, commune }));
const place = fc.tuple(finess, fc.constantFrom('700000', '', 'x')).map(([number, x]) => placeLine(number, x));
const junk = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
  .filter((text) => text.trim() !== '');

async function readingOf(lines: readonly string[]) {
  const ledger = new RowLedger({ maxRejects: 1, reject: () => undefined });
  const keeper = new StructureKeeper(ledger, {
    communeOf: (code) => (code === '49328' ? code : null),
    synthetic: false,
    sourceId: 's',
  });
  await readEtalabFiness(madeFile(etalabFile(...lines)), keeper, ledger);
  return { structures: keeper.end(), ledger };
}

describe('the keeper of structures', () => {
  it('loses no row, whatever stands in the file and in whatever order', async () => {
    const lines = fc.array(fc.oneof(structure, place, junk), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(lines, async (given) => {
        const { structures, ledger } = await readingOf(given);
        expect(() => ledger.checkSum()).not.toThrow();
        expect(ledger.counts()).toMatchObject({ read: given.length, loaded: structures.length });
        expect(new Set(structures.map((each) => each.finess)).size).toBe(structures.length);
        expect(structures.every(({ communeCode }) => communeCode === '49328')).toBe(true);
      }),
    );
  });

  it('gives the same structures in whatever order the rows stand, where none contradicts another', async () => {
    const structures = [1, 2, 3].map((serial) => realNumber(`4900123${serial}`));
    const lines = structures.flatMap((number, index) => [
      structureLine({ finess: number, category: index === 2 ? '355' : '603' }),
      placeLine(number, String(700_000 + index)),
    ]);
    const expected = (await readingOf(lines)).structures;
    expect(expected.map(({ x }) => x)).toEqual([700_000, 700_001]);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), async (shuffled) => {
        const found = (await readingOf(shuffled)).structures;
        expect([...found].sort((a, b) => (a.finess < b.finess ? -1 : 1))).toEqual(expected);
      }),
    );
  });
});
