import { readDemonstrationCpts } from '../../../../../services/professionals/import/demonstration/readDemonstrationCpts';

const allCpts = readDemonstrationCpts();
const byId = new Map(allCpts.map((cpts) => [cpts.id, cpts]));
const communeCount = (id: string): number => new Set(byId.get(id)?.communes.map(({ code }) => code)).size;

describe('readDemonstrationCpts', () => {
  it('finds the named CPTS of all documents, in the order of their ids', () => {
    expect([...byId.keys()]).toEqual([...byId.keys()].sort());
    expect(byId.has('cpts-grand-saumurois')).toBe(true);
    expect(byId.has('cpts-est-haute-loire')).toBe(false);
  });

  it('knows the communes of a published perimeter, and none where it is not', () => {
    expect(communeCount('cpts-grand-saumurois')).toBe(45);
    expect(communeCount('cpts-du-golfe')).toBe(12);
    expect(communeCount('cpts-lsto')).toBe(0);
  });

  it('begins with the first day that a document gives', () => {
    expect(byId.get('cpts-velay-sud')?.since).toBe('2022-09-01');
    expect(byId.get('cpts-grand-saumurois')?.since).toBe('2020-01-01');
  });
});
