import { createHash } from 'node:crypto';
import { passesLuhn } from '../../../../../common/text/passesLuhn';
import type { DemonstrationCpts } from '../../../../../services/professionals/import/demonstration/DemonstrationCpts';
import { makeDemonstration } from '../../../../../services/professionals/import/demonstration/makeDemonstration';
import { readDemonstrationCpts } from '../../../../../services/professionals/import/demonstration/readDemonstrationCpts';

const allCpts = readDemonstrationCpts();
const rows = makeDemonstration(allCpts);
const { professionals, practices, careStructures, careStructureCpts, memberships } = rows;

const twoCpts: DemonstrationCpts[] = [
  {
    id: 'cpts-one',
    name: 'CPTS One',
    departmentCodes: ['49'],
    since: '2020-01-01',
    communes: [{ code: '49328', name: 'Saumur' }],
  },
  { id: 'cpts-two', name: 'CPTS Two', departmentCodes: ['49'], since: '2023-05-01', communes: [] },
];

describe('the demonstration set', () => {
  it('is the same each time it is made', () => {
    expect(makeDemonstration(readDemonstrationCpts())).toEqual(rows);
  });

  it('is the same on every machine and day', () => {
    const { coveredCommunes, ...people } = makeDemonstration(twoCpts);
    const hash = createHash('sha256').update(JSON.stringify(people)).digest('hex');
    expect(coveredCommunes).toEqual([{ communeCode: '49328', sourceId: 'demonstration' }]);
    expect(hash).toBe('db696d0f9c13beba5c33b30ffcc25375908ced35307fd4d655a43f7b62e0f057');
  });

  it('gives a CPTS the same people whatever comes after it', () => {
    const [one] = twoCpts as [DemonstrationCpts];
    const alone = makeDemonstration([one]).professionals;
    expect(makeDemonstration(twoCpts).professionals.slice(0, alone.length)).toEqual(alone);
  });

  it('covers each commune of a perimeter once, and puts nobody elsewhere', () => {
    const covered = rows.coveredCommunes.map(({ communeCode }) => communeCode);
    const perimeters = new Set(allCpts.flatMap(({ communes }) => communes.map(({ code }) => code)));
    expect(covered).toEqual([...perimeters].sort());
    const used = [...practices, ...careStructures].flatMap(({ communeCode }) => communeCode ?? []);
    expect(used.filter((code) => !perimeters.has(code))).toEqual([]);
  });

  it('marks every row as made up', () => {
    const sources = Object.values(rows).flatMap((list: readonly { sourceId: string }[]) =>
      list.map(({ sourceId }) => sourceId),
    );
    expect(new Set(sources)).toEqual(new Set(['demonstration']));
  });

  it('uses no number that could be real, and each once', () => {
    const numbers = [...professionals.map(({ rpps }) => rpps), ...careStructures.map(({ finess }) => finess)];
    expect(numbers.filter(passesLuhn)).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('has members for every CPTS that a document names', () => {
    expect(allCpts).toHaveLength(14);
    expect(new Set(memberships.map(({ cptsId }) => cptsId))).toEqual(new Set(allCpts.map(({ id }) => id)));
  });

  it('stays far from the numbers that documents state, so that nobody takes the one for the other', () => {
    const membersOf = (ids: readonly string[]): number =>
      new Set(memberships.filter(({ cptsId }) => ids.includes(cptsId)).map(({ rpps }) => rpps)).size;
    const var8 = allCpts.filter(({ departmentCodes }) => departmentCodes.includes('83')).map(({ id }) => id);
    expect(var8).toHaveLength(8);
    expect(membersOf(var8)).toBeLessThan(700);
    expect(membersOf(['cpts-grand-saumurois'])).toBeLessThan(100);
  });

  it('lets people practise only in the perimeter of a CPTS, or nobody knows where', () => {
    const communes = new Set(allCpts.flatMap((cpts) => cpts.communes.map(({ code }) => code)));
    expect(communes.size).toBe(70);
    const elsewhere = [...practices, ...careStructures].filter(
      ({ communeCode }) => communeCode !== null && !communes.has(communeCode),
    );
    expect(elsewhere).toEqual([]);
    expect(practices.some(({ communeCode }) => communeCode === null)).toBe(true);
  });

  it('puts a practice in a structure into the commune of the structure', () => {
    const structures = new Map(careStructures.map((structure) => [structure.finess, structure]));
    const inStructures = practices.filter(({ finess }) => finess !== null);
    expect(inStructures.length).toBeGreaterThan(100);
    for (const { finess, communeCode, mode } of inStructures) {
      const structure = structures.get(finess ?? '');
      expect(communeCode).toBe(structure?.communeCode);
      expect(mode).toBe(structure?.kind === 'HEALTH_CENTRE' ? 'SALARIED' : 'LIBERAL');
    }
  });

  it('names structures so that nobody takes them for real ones', () => {
    for (const { name } of careStructures)
      expect(name).toMatch(/^(MSP|Centre de santé) de démonstration n° \d, /);
  });

  it('shows every case: kinds, modes, two practices, yes, no and nobody said', () => {
    expect(new Set(careStructures.map(({ kind }) => kind))).toEqual(new Set(['MSP', 'HEALTH_CENTRE']));
    expect(new Set(practices.map(({ mode }) => mode))).toEqual(new Set(['LIBERAL', 'SALARIED', 'VOLUNTEER']));
    expect(new Set(professionals.map((each) => each.acceptsNewPatients))).toEqual(
      new Set([true, false, null]),
    );
    expect(practices.length).toBeGreaterThan(professionals.length);
    expect(careStructures.some(({ openedOn }) => openedOn === null)).toBe(true);
    const belonging = new Set(careStructureCpts.map(({ finess }) => finess));
    expect(careStructures.some(({ finess }) => !belonging.has(finess))).toBe(true);
  });

  it('calls general practitioners physicians only', () => {
    for (const { professionCode, generalPractitioner } of professionals)
      expect(generalPractitioner === null).toBe(professionCode !== '10');
    expect(new Set(professionals.map((each) => each.generalPractitioner))).toEqual(
      new Set([true, false, null]),
    );
  });

  it('lets nobody join before the CPTS is known, nor leave before joining', () => {
    const since = new Map(allCpts.map((cpts) => [cpts.id, cpts.since]));
    for (const { cptsId, fromDay, toDay } of memberships) {
      expect(fromDay >= (since.get(cptsId) ?? '')).toBe(true);
      expect(fromDay <= '2026-06-30' && (toDay === null || (toDay > fromDay && toDay <= '2026-12-31'))).toBe(
        true,
      );
    }
  });

  it('never has two periods of one person in one CPTS overlap', () => {
    const last = new Map<string, string | null>();
    let returned = 0;
    for (const { cptsId, rpps, fromDay, toDay } of memberships) {
      const key = `${cptsId} ${rpps}`;
      const ended = last.get(key);
      if (ended !== undefined) {
        returned += 1;
        expect(ended !== null && ended < fromDay).toBe(true);
      }
      last.set(key, toDay);
    }
    expect(returned).toBeGreaterThan(0);
  });
});
