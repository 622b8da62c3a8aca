/** The zones of doctors, as the schema's MedicalZone. */
export type MedicalZone = 'ZIP' | 'ZAC' | 'ZV' | 'HZ';

/** What part of a commune a zone is drawn for, as the schema's MedicalZonePart. */
export type MedicalZonePart =
  'PRIORITY_NEIGHBOURHOOD' | 'LARGE_NEIGHBOURHOOD' | 'LIVING_AREA' | 'FORMER_COMMUNE' | 'ARRONDISSEMENT';
