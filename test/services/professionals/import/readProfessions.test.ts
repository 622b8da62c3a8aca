import { readProfessions } from '../../../../services/professionals/import/readProfessions';

const { professions, sources } = readProfessions();
const byCode = new Map(professions.map((profession) => [profession.code, profession]));

describe('the nomenclature of professions', () => {
  it('has these codes and no other, in order', () => {
    const codes = '10 21 26 28 31 32 35 36 37 38 39 40 50 60 69 70 80 86 91 92 93 94 95 96 98';
    expect(professions.map(({ code }) => code)).toEqual(codes.split(' '));
  });

  it('gives the codes that are often confused their right names', () => {
    const labels = ['10', '21', '40', '60', '70', '86', '91', '92'].map((code) => byCode.get(code)?.labelFr);
    expect(labels).toEqual([
      'Médecin',
      'Pharmacien',
      'Chirurgien-Dentiste',
      'Infirmier',
      'Masseur-Kinésithérapeute',
      'Technicien de laboratoire médical',
      'Orthophoniste',
      'Orthoptiste',
    ]);
  });

  it('says that psychologists come from another nomenclature', () => {
    const other = professions.filter(({ sourceId }) => sourceId !== 'tre-g15');
    expect(other).toEqual([
      { code: '93', labelFr: 'Psychologue', labelEn: 'Psychologist', sourceId: 'tre-r95' },
    ]);
  });

  it('names an official source for each', () => {
    expect(sources.map(({ id, kind }) => [id, kind])).toEqual([
      ['tre-g15', 'OFFICIAL'],
      ['tre-r95', 'OFFICIAL'],
    ]);
    const ids = new Set(sources.map(({ id }) => id));
    expect(professions.filter(({ sourceId }) => !ids.has(sourceId))).toEqual([]);
  });

  it('names each profession once in both languages', () => {
    expect(new Set(professions.map(({ labelFr }) => labelFr)).size).toBe(professions.length);
    expect(new Set(professions.map(({ labelEn }) => labelEn)).size).toBe(professions.length);
  });
});
