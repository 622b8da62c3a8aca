import type { ErrorDefinition } from './ErrorDefinition';

/** Errors of values that break a rule of their own, whatever the data holds. */
export const valueErrors = {
  DATE_BEFORE_RECORDS: {
    status: 400,
    rule: 'The records of communes begin on 1943-01-01',
    fix: 'Ask for that day or a later one.',
  },
  DAY_OUT_OF_RANGE: {
    status: 400,
    rule: 'Coverage, members, changes and reviews of CPTS, funding grids, simulations and data quality are told from 2019-01-01 to ten years after today, changes of communes from 1943-01-01 to the same day',
    fix: 'Ask for a day in between.',
  },
  EMPTY_COMMUNE_LIST: {
    status: 400,
    rule: 'A list of communes names at least one',
    fix: 'Give codes or names, or count from `population` or `cptsId`.',
  },
  INVALID_ACHIEVEMENT: {
    status: 400,
    rule: 'An achievement is a share from 0 to 1',
    fix: 'Write 0.8 for 80 %.',
  },
  INVALID_COMMUNE_CODE: {
    status: 400,
    rule: 'INSEE commune codes have five characters: two digits, 2A or 2B, then three digits',
    fix: 'Write it as in "83050" or "2A004".',
  },
  INVALID_COVERAGE_STAGE: {
    status: 400,
    rule: 'Coverage counts CPTS at a stage of the road, and those that have ended cover nobody',
    fix: 'Ask for a stage before ENDED.',
  },
  INVALID_CPTS_ID: {
    status: 400,
    rule: 'The id of a CPTS is "cpts-" and then small letters, digits and hyphens',
    fix: 'Write it as in "cpts-grand-saumurois"; `allCpts` lists them.',
  },
  INVALID_CURSOR: {
    status: 400,
    rule: 'A cursor is the `endCursor` or edge `cursor` of the same list',
    fix: 'Take it from the page before, or leave `after` out to start at the first page.',
  },
  INVALID_DATE: {
    status: 400,
    rule: 'Days are written YYYY-MM-DD and exist in the calendar',
    fix: 'Write it as in "2021-03-12".',
  },
  INVALID_DAY_RANGE: {
    status: 400,
    rule: 'The first day of a span is not after its last',
    fix: 'Exchange the two days.',
  },
  INVALID_DEPARTMENT_CODE: {
    status: 400,
    rule: 'Department codes have two or three characters: two digits, 2A, 2B, or 97 or 98 and a digit',
    fix: 'Write it as in "07", "2A" or "974".',
  },
  INVALID_FINESS: {
    status: 400,
    rule: 'FINESS numbers have nine characters: two digits, 2A or 2B, then seven digits',
    fix: 'Write it without blanks, as in "490012345".',
  },
  INVALID_HIDE_BELOW: {
    status: 400,
    rule: '`hideBelow` is a whole number from 0 to 100',
    fix: 'Leave it out to hide numbers below 6.',
  },
  INVALID_MISSION_START: {
    status: 400,
    rule: 'A mission starts on a day of the five years of its contract',
    fix: 'Give a day from the signature to the day before the contract ends.',
  },
  INVALID_PAGE_SIZE: {
    status: 400,
    rule: '`first` is a whole number from 1 to the maximum of the list',
    fix: 'Leave `first` out for a page of the usual size.',
  },
  INVALID_POPULATION: {
    status: 400,
    rule: 'Inhabitants are a whole number from 0 to 100 000 000',
    fix: 'Count each inhabitant once.',
  },
  INVALID_POSTAL_CODE: {
    status: 400,
    rule: 'Postal codes have five digits',
    fix: 'Write it as in "83400".',
  },
  INVALID_REGION_CODE: {
    status: 400,
    rule: 'Region codes have two digits',
    fix: 'Write it as in "93" or "02".',
  },
  INVALID_RPPS: {
    status: 400,
    rule: 'RPPS numbers have eleven digits',
    fix: 'Write it without blanks, as in "10001234567".',
  },
  INVALID_SIREN: {
    status: 400,
    rule: 'A SIREN has nine digits, the last of which is a check digit',
    fix: 'Write it as in "200071876".',
  },
  INVALID_SIZE_CATEGORY: {
    status: 400,
    rule: 'Sizes of CPTS are 1 to 4',
    fix: 'Write a number from 1 to 4.',
  },
  MISSION_NOT_COUNTED: {
    status: 400,
    rule: 'An achievement is given for a mission that is counted',
    fix: 'Name the mission there too, or leave its achievement out.',
  },
  MISSION_NOT_IN_GRID: {
    status: 400,
    rule: 'A mission is one of those that the grid knows',
    fix: 'List them with `fundingGrid(id:) { missions { mission } lines { mission } }`.',
  },
  NO_GRID_IN_FORCE: {
    status: 400,
    rule: 'A simulation counts with the version of the funding grid in force on its day, from 2019-06-20 on, or with the one that is chosen',
    fix: 'Ask for a later day, or choose a version with `gridId`.',
  },
  OBSERVED_NEVER_IN_FORCE: {
    status: 400,
    rule: 'Amounts observed in contracts are in force on no day',
    fix: 'Leave `on` out, or ask for the basis AGREEMENT.',
  },
  REPEATED_MISSION: {
    status: 400,
    rule: 'A list names a mission once',
    fix: 'Leave the second one out.',
  },
  SIMULATION_INPUT: {
    status: 400,
    rule: 'A simulation counts from one of `population`, `communes` or `cptsId`; `departmentCode` goes with communes, `basis` with communes or a CPTS',
    fix: 'Give one of the three.',
  },
  TEXT_TOO_LONG: {
    status: 400,
    rule: 'A text to search for has at most 200 characters',
    fix: 'Search for fewer words.',
  },
  TOO_MANY_NAMES: {
    status: 400,
    rule: 'One call resolves 1 000 names at most',
    fix: 'Split the list, and ask in several calls; to simulate, add up what they give and pass it as `population`.',
  },
  TOO_MANY_POINTS: {
    status: 400,
    rule: 'A history has at most 250 days',
    fix: 'Ask for a shorter span or a longer step.',
  },
} as const satisfies Record<string, ErrorDefinition>;
