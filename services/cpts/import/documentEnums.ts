import { z } from 'zod';

// The values are those of schema/cpts.graphql; test/services/cpts/import/documentEnums.test.ts holds them equal.

export const sourceKind = z.enum([
  'OFFICIAL',
  'PRESS_RELEASE',
  'PRESS',
  'PRESENTATION',
  'DECLARED',
  'SYNTHETIC',
]);

export const datePrecision = z.enum(['DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'APPROXIMATE']);

/** In the order of the road that a CPTS goes. */
export const cptsStage = z.enum([
  'EMERGING',
  'PROJECT',
  'PRE_PROJECT_VALIDATED',
  'LETTER_OF_INTENT_VALIDATED',
  'HEALTH_PROJECT_FILED',
  'HEALTH_PROJECT_VALIDATED',
  'ACI_SIGNING',
  'ACI_SIGNED',
  'ENDED',
]);

export const organizationKind = z.enum([
  'ARS',
  'CPAM',
  'CNAM',
  'CPTS',
  'URPS',
  'SUPPORT_ASSOCIATION',
  'DAC',
  'COORDINATION_COMMITTEE',
]);

export const paymentPurpose = z.enum(['START_UP_AID', 'HEALTH_PROJECT_WRITING', 'ACI', 'OTHER']);

export const mission = z.enum([
  'ACCESS_TO_CARE',
  'UNSCHEDULED_CARE',
  'CARE_PATHWAYS',
  'PREVENTION',
  'HEALTH_CRISIS',
  'QUALITY_OF_CARE',
  'SUPPORT_FOR_PROFESSIONALS',
]);

export const missionStatus = z.enum(['CORE', 'COMPLEMENTARY', 'OPTIONAL']);

/** What the amounts of a grid are. */
export const gridBasis = z.enum(['AGREEMENT', 'OBSERVED_CONTRACTS']);

export const confidence = z.enum(['STATED', 'REPORTED', 'DERIVED', 'OBSERVED']);

export const qualifier = z.enum(['EXACTLY', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'UP_TO', 'NEARLY', 'BETWEEN']);

export const indicator = z.enum([
  'POPULATION',
  'CPTS_POPULATION',
  'COMMUNE_COUNT',
  'MEMBER_COUNT',
  'PROFESSIONAL_COUNT',
  'CPTS_COUNT',
  'PROJECT_COUNT',
  'CONTRACT_COUNT',
  'COVERAGE_RATE',
  'WITHOUT_REGISTERED_GP_RATE',
  'CONTRACT_YEARS',
  'CORE_MISSION_COUNT',
  'UNSCHEDULED_CARE_DELAY',
  'YEARLY_FUNDING',
]);

/** Type names of the schema that implement Territory: a code alone is ambiguous (75 is a department and a region). */
export const territoryLevel = z.enum(['Country', 'Region', 'Department', 'EPCI', 'Commune']);
