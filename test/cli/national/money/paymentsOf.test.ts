import { contractLines } from '../../../../cli/national/money/contractLines';
import { paymentLines } from '../../../../cli/national/money/paymentLines';
import { paymentsOf } from '../../../../cli/national/money/paymentsOf';
import type { NationalCpts } from '../../../../cli/national/perimeters/NationalCpts';

const cpts: NationalCpts = {
  number: 7,
  id: 'cpts-synthetic-00007',
  name: 'CPTS synthétique n° 7, Saumur',
  departmentCode: '49',
  regionCode: '52',
  population: 100_000,
  stages: [
    { stage: 'PROJECT', day: '2019-02-01' },
    { stage: 'LETTER_OF_INTENT_VALIDATED', day: '2019-06-01' },
    { stage: 'HEALTH_PROJECT_FILED', day: '2019-09-01' },
    { stage: 'HEALTH_PROJECT_VALIDATED', day: '2019-11-01' },
    { stage: 'ACI_SIGNED', day: '2020-01-31' },
  ],
  entries: [],
};
const ended: NationalCpts = { ...cpts, stages: [...cpts.stages, { stage: 'ENDED', day: '2022-06-01' }] };
const project: NationalCpts = { ...cpts, stages: cpts.stages.slice(0, 1) };

describe('paymentsOf', () => {
  it('pays the contract at the signature and at each anniversary, up to the end of the set', () => {
    const paid = paymentsOf(cpts, 1).filter(({ purpose }) => purpose === 'ACI');
    expect(paid[0]).toMatchObject({ cents: 7_500_000, day: '2020-02-29', payer: 'CPAM 49' });
    expect(paid).toHaveLength(7);
    expect(paid.every(({ day }) => day <= '2026-06-30')).toBe(true);
    // 370 000 euros are the most that a CPTS of this size can get in a year.
    expect(paid.every(({ cents }) => Number.isInteger(cents) && cents > 0 && cents <= 37_000_000)).toBe(true);
  });

  it('pays aid of the ARS before the contract', () => {
    const aid = [1, 2, 3, 4]
      .flatMap((seed) => paymentsOf(cpts, seed))
      .filter(({ purpose }) => purpose !== 'ACI');
    expect(aid.length).toBeGreaterThan(0);
    expect(aid.every(({ payer, day }) => payer === 'ARS 52' && day < '2020-01-31')).toBe(true);
  });

  it('pays nothing after the end, and no contract where none is', () => {
    expect(paymentsOf(ended, 1).every(({ day }) => day < '2022-06-01')).toBe(true);
    expect(paymentsOf(project, 1)).toEqual([]);
  });
});

describe('the files of contracts and payments', () => {
  it('have a second contract once the first has run its five years', () => {
    expect(contractLines([cpts], 'Source; of "rows"')).toEqual([
      'CPTS_ID;CONTRAT_ID;SIGNATURE;ARS;CPAM;SOURCE',
      'cpts-synthetic-00007;aci-synthetic-00007;2020-01-31;52;49;"Source; of ""rows"""',
      'cpts-synthetic-00007;aci-synthetic-00007-2;2025-01-31;52;49;"Source; of ""rows"""',
    ]);
    expect(contractLines([ended], 'Source')).toHaveLength(2);
    expect(contractLines([project], 'Source')).toHaveLength(1);
  });

  it('number the payments of a CPTS', () => {
    const [head, first, ...others] = paymentLines([cpts], { seed: 1, sourceTitle: 'Source' });
    expect(head).toBe('CPTS_ID;PAIEMENT_ID;MONTANT;DATE;PAYEUR;OBJET;SOURCE');
    expect(first).toMatch(/^cpts-synthetic-00007;payment-synthetic-00007-01;\d+\.\d\d;2019-/);
    expect(others).toHaveLength(paymentsOf(cpts, 1).length - 1);
  });
});
