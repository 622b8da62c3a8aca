import type { StructureCategory } from './Structure';

export const MSP: StructureCategory = {
  code: '603',
  label: 'Maison de santé (L.6223-3)',
  groupCode: '2205',
  groupLabel: 'Autres Etablissements de Soins et Prévention',
  name: 'MSP synthétique',
};

export const HEALTH_CENTRE: StructureCategory = {
  code: '124',
  label: 'Centre de Santé',
  groupCode: '2204',
  groupLabel: 'Centres de Santé',
  name: 'Centre de santé synthétique',
};

/** Categories that no import keeps. */
export const otherCategories: readonly StructureCategory[] = [
  {
    code: '355',
    label: 'Centre Hospitalier (C.H.)',
    groupCode: '1102',
    groupLabel: 'Centres Hospitaliers',
    name: 'Centre hospitalier synthétique',
  },
  {
    code: '500',
    label: "Etablissement d'hébergement pour personnes âgées dépendantes",
    groupCode: '4401',
    groupLabel: "Etablissements d'Hébergement pour Personnes Âgées",
    name: 'EHPAD synthétique',
  },
  {
    code: '620',
    label: "Pharmacie d'Officine",
    groupCode: '3101',
    groupLabel: 'Etablissements de Délivrance de Médicaments',
    name: 'Pharmacie synthétique',
  },
];
