import { Organizations } from '../../../../../services/cpts/import/known/Organizations';

const organizations = new Organizations({
  known: [
    {
      id: 'ars-paca',
      name: 'Agence régionale de santé Paca',
      kind: 'ARS',
      departmentCode: null,
      regionCode: '93',
    },
    { id: 'cpam-83', name: 'CPAM du Var', kind: 'CPAM', departmentCode: '83', regionCode: '93' },
    {
      id: 'cnam',
      name: "Caisse nationale de l'Assurance Maladie",
      kind: 'CNAM',
      departmentCode: null,
      regionCode: null,
    },
  ],
  regions: [
    { code: '02', name: 'Martinique', regionCode: '02' },
    { code: '53', name: 'Bretagne', regionCode: '53' },
    { code: '93', name: "Provence-Alpes-Côte d'Azur", regionCode: '93' },
  ],
  departments: [
    { code: '01', name: 'Ain', regionCode: '84' },
    { code: '2A', name: 'Corse-du-Sud', regionCode: '94' },
    { code: '83', name: 'Var', regionCode: '93' },
    { code: '972', name: 'Martinique', regionCode: '02' },
  ],
});

test.each([
  ['53', 'ars-bretagne', 'Agence régionale de santé Bretagne'],
  ['bretagne', 'ars-bretagne', 'Agence régionale de santé Bretagne'],
  ['ARS Bretagne', 'ars-bretagne', 'Agence régionale de santé Bretagne'],
  ['2', 'ars-martinique', 'Agence régionale de santé Martinique'],
  ['93', 'ars-paca', 'Agence régionale de santé Paca'],
  ["Agence régionale de santé Provence-Alpes-Côte d'Azur", 'ars-paca', 'Agence régionale de santé Paca'],
  ['ars-paca', 'ars-paca', 'Agence régionale de santé Paca'],
])('the ARS "%s" is %s', (text, id, name) => {
  expect(organizations.agency(text, 'ars')).toMatchObject({ id, name, kind: 'ARS' });
});

test.each([
  ['83', 'cpam-83', 'CPAM du Var'],
  ['CPAM Var', 'cpam-83', 'CPAM du Var'],
  ['1', 'cpam-01', "Caisse primaire d'assurance maladie (Ain)"],
  ['cpam-2a', 'cpam-2a', "Caisse primaire d'assurance maladie (Corse-du-Sud)"],
  ['CGSS Martinique', 'cpam-972', 'Caisse générale de sécurité sociale (Martinique)'],
])('the CPAM "%s" is %s', (text, id, name) => {
  expect(organizations.fund(text, 'cpam')).toMatchObject({ id, name, kind: 'CPAM' });
});

test('a payer is any body that is known, or an ARS or CPAM by rule', () => {
  const ids = ['cnam', 'ARS 93', 'cpam-83', 'CPAM 01'].map((text) => organizations.payer(text, 'payer').id);
  expect(ids).toEqual(['cnam', 'ars-paca', 'cpam-83', 'cpam-01']);
});

test.each([
  ['agency', '84'],
  ['agency', 'cpam-83'],
  ['agency', ''],
  ['fund', 'cnam'],
  ['fund', '20'],
  ['payer', '93'],
  ['payer', 'Mutuelle du Var'],
  ['payer', 'ARS'],
] as const)('%s refuses "%s"', (kind, text) => {
  expect(() => organizations[kind](text, 'column')).toThrow('ROW_INVALID_CODE');
});
