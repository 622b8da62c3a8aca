import type { PaymentPurpose } from '../../../../schema/generated/cpts';

/** What French files call the purposes of payments, beside the names of the schema; compared without case and accents. */
export const purposeLabels: Readonly<Record<PaymentPurpose, readonly string[]>> = {
  START_UP_AID: ["Aide à l'amorçage", 'Aide au démarrage', 'Amorçage', "Crédits d'amorçage"],
  HEALTH_PROJECT_WRITING: ['Rédaction du projet de santé', 'Écriture du projet de santé'],
  ACI: ['Accord conventionnel interprofessionnel', 'Financement ACI', 'Contrat ACI'],
  OTHER: ['Autre', 'Autres'],
};
