import type { DataSource } from 'typeorm';
import { insertRows } from '../../../../common/database/insertRows';
import { CoveredCommuneRow } from '../../../../services/professionals/entities/CoveredCommuneRow';
import { addCareStructures } from '../../../../services/professionals/import/addCareStructures';
import {
  saveProfessionals,
  type PracticeFacts,
  type ProfessionalFacts,
} from '../../../../services/professionals/import/saveProfessionals';

const sourceId = 'demonstration';

/**
 * Puts three people into Marseille: a nurse who practises in the first and the second arrondissement, a physician in the
 * second alone, and a dental surgeon with two practices in the second; and a health centre in the second. The file then
 * covers the first two arrondissements, and so the commune.
 */
export async function insertMarseille(database: DataSource): Promise<void> {
  const person = (
    rpps: string,
    professionCode: string,
    acceptsNewPatients: boolean | null,
  ): ProfessionalFacts => ({
    rpps,
    professionCode,
    generalPractitioner: null,
    acceptsNewPatients,
    sourceId,
  });
  let id = 100_000;
  const practice = (rpps: string, communeCode: string, mode: PracticeFacts['mode']): PracticeFacts => {
    id += 1;
    return { id, rpps, communeCode, mode, finess: null, sourceId };
  };
  const professionals = [
    person('99999999901', '60', true),
    person('99999999902', '10', false),
    person('99999999903', '40', true),
  ];
  const practices = [
    practice('99999999901', '13201', 'LIBERAL'),
    practice('99999999901', '13202', 'SALARIED'),
    practice('99999999902', '13202', 'SALARIED'),
    practice('99999999903', '13202', 'LIBERAL'),
    practice('99999999903', '13202', 'LIBERAL'),
  ];
  await saveProfessionals(database.manager, { professionals, practices });
  await insertRows(
    database.manager,
    CoveredCommuneRow,
    ['13201', '13202'].map((communeCode) => ({ communeCode, sourceId })),
  );
  await addCareStructures(database.manager, [
    {
      finess: '139999999',
      name: 'Centre de santé de démonstration n° 1, Marseille',
      foldedName: ' centre de sante de demonstration n 1 marseille',
      kind: 'HEALTH_CENTRE',
      communeCode: '13202',
      openedOn: null,
      x: null,
      y: null,
      projection: null,
      latitude: null,
      longitude: null,
      sourceId,
    },
  ]);
}
