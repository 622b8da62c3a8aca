/** How many of each thing there are. */
export interface NationalCounts {
  readonly liberalPersons: number;
  /** All others in the directory: salaried, volunteers, students. */
  readonly otherPersons: number;
  readonly msp: number;
  readonly healthCentres: number;
  /** Hospitals, homes and pharmacies, which no import keeps. */
  readonly otherStructures: number;
}

/** Always, whatever the scale: perimeters have no scale. */
export const CPTS_COUNT = 700;

/** Other persons are as many as make 2.3 million rows with their activities. */
const countsOfCountry: NationalCounts = {
  liberalPersons: 250_000,
  otherPersons: 1_080_000,
  msp: 2_500,
  healthCentres: 2_000,
  otherStructures: 3_000,
};

/** The counts of a country times `scale`, at least one of each. */
export function countsAt(scale: number): NationalCounts {
  const scaled = (count: number): number => Math.max(1, Math.round(count * scale));
  return {
    liberalPersons: scaled(countsOfCountry.liberalPersons),
    otherPersons: scaled(countsOfCountry.otherPersons),
    msp: scaled(countsOfCountry.msp),
    healthCentres: scaled(countsOfCountry.healthCentres),
    otherStructures: scaled(countsOfCountry.otherStructures),
  };
}
