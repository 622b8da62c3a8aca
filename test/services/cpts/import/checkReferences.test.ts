import { checkReferences } from '../../../../services/cpts/import/checkReferences';
import {
  onDay,
  rulesOf,
  sampleContract,
  sampleCpts,
  sampleDocument,
  sampleFigure,
  sampleOrganization,
} from './sampleDocument';

test('a mention is resolved in any file', () => {
  const contracts = sampleDocument({ contracts: [sampleContract()] }, 'doc-one');
  const described = sampleDocument(
    { cpts: [sampleCpts()], organizations: [sampleOrganization()] },
    'doc-other',
  );
  expect(checkReferences([contracts, described])).toEqual([]);
});

test('another name is that of a CPTS which a file describes', () => {
  const names = { cptsNames: [{ cpts: 'cpts-a', name: 'CPTS Aa', where: 'page 1' }] };
  const described = sampleDocument({ cpts: [sampleCpts()] }, 'doc-other');
  expect(checkReferences([sampleDocument(names), described])).toEqual([]);
  expect(rulesOf(checkReferences([sampleDocument(names)]))).toEqual([
    'cptsNames[0].cpts: no file describes the CPTS "cpts-a"',
  ]);
});

test('every kind of mention that leads nowhere is told with its place', () => {
  const where = 'page 1';
  const document = sampleDocument({
    contracts: [sampleContract({ signatories: ['ars-x'] })],
    payments: [
      {
        id: 'payment-a',
        amount: 1,
        paid: onDay('2021-03-12'),
        payer: 'cpam-x',
        purpose: 'ACI',
        cpts: ['cpts-x'],
        note: null,
        where,
      },
    ],
    startUpAids: [
      {
        id: 'aid-a',
        amount: 1,
        payer: 'ars-y',
        purpose: 'START_UP_AID',
        condition: null,
        region: '84',
        note: null,
        where,
      },
    ],
    statedFigures: [sampleFigure({ cpts: ['cpts-y'] })],
    supportOrganizations: [
      {
        id: 'support-a',
        organization: 'agora-x',
        area: 'Var',
        website: null,
        departments: ['83'],
        wholeDepartments: true,
        vacant: false,
        where,
      },
    ],
    healthActions: [
      {
        id: 'action-a',
        titleFr: 'Une action',
        titleEn: 'An action',
        mission: 'PREVENTION',
        publics: ['patients'],
        delayHours: null,
        cpts: ['cpts-z'],
        territory: null,
        where,
      },
    ],
  });
  expect(rulesOf(checkReferences([document]))).toEqual([
    'contracts[0].cpts: no file describes the CPTS "cpts-a"',
    'contracts[0].signatories[0]: no file describes the organization "ars-x"',
    'payments[0].payer: no file describes the organization "cpam-x"',
    'payments[0].cpts[0]: no file describes the CPTS "cpts-x"',
    'startUpAids[0].payer: no file describes the organization "ars-y"',
    'statedFigures[0].cpts[0]: no file describes the CPTS "cpts-y"',
    'supportOrganizations[0].organization: no file describes the organization "agora-x"',
    'healthActions[0].cpts[0]: no file describes the CPTS "cpts-z"',
  ]);
});

test('an organization of kind CPTS bears the name of its CPTS', () => {
  const document = sampleDocument({
    cpts: [sampleCpts()],
    organizations: [
      sampleOrganization({ name: 'CPTS B' }),
      sampleOrganization({ id: 'ars-paca', kind: 'ARS' }),
    ],
  });
  expect(rulesOf(checkReferences([document]))).toEqual([
    'organizations[0]: an organization of kind CPTS has the id and the name of a CPTS, got "cpts-a", "CPTS B"',
  ]);
});
