import { officialSource } from '../../../../common/cog/import/officialSource';

const insee = { id: 'cog-2027', title: 'COG 2027', url: 'https://www.insee.fr' };
const told = { title: 'Our own list', publisher: null, licence: null, url: null };

test.each([
  [false, null, { title: 'COG 2027', kind: 'OFFICIAL', publisher: 'Insee', licence: 'Licence Ouverte 2.0' }],
  [true, null, { title: 'COG 2027 (made up)', kind: 'SYNTHETIC', publisher: 'Maillage', url: null }],
  [false, told, { title: 'Our own list', kind: 'DECLARED', publisher: 'not told', licence: null, url: null }],
  [true, told, { title: 'Our own list', kind: 'SYNTHETIC', publisher: 'not told', licence: null }],
])('made up %s and told %j: the source says so', (synthetic, source, expected) => {
  expect(officialSource({ ...insee, synthetic, told: source })).toMatchObject(expected);
});
