import type { CptsStage } from '../../../../schema/generated/cpts';

/** What French files call the stages, beside the names of the schema; compared without case and accents. */
export const stageLabels: Readonly<Record<CptsStage, readonly string[]>> = {
  EMERGING: ['Émergence', 'En émergence', 'Émergente'],
  PROJECT: ['Projet', 'En projet'],
  PRE_PROJECT_VALIDATED: ['Avant-projet validé', 'Pré-projet validé'],
  LETTER_OF_INTENT_VALIDATED: ["Lettre d'intention validée"],
  HEALTH_PROJECT_FILED: ['Projet de santé déposé'],
  HEALTH_PROJECT_VALIDATED: ['Projet de santé validé'],
  ACI_SIGNING: ['ACI en cours de signature', "Signature de l'ACI en cours"],
  ACI_SIGNED: ['ACI signé', 'ACI signée', 'Contrat signé'],
  ENDED: ['Terminée', 'Terminé', 'Fin', 'Dissoute'],
};
