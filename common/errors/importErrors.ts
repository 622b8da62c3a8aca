import type { RuleDefinition } from './ErrorDefinition';

/** Why a file is not loaded at all; the old version goes on answering, unless the error says otherwise. */
export const importErrors = {
  IMPORT_BAD_OPTION: {
    rule: 'An option of "maillage import" has a value it can use',
    fix: 'Run "maillage import DATASET --help" for what each option takes.',
  },
  IMPORT_BINARY_FILE: {
    rule: 'A file to load is text, alone or in a .gz or .zip, or a spreadsheet where the dataset is published as one',
    fix: 'Check that this is the file you meant, and that its name ends as its content asks.',
  },
  IMPORT_BUSY: {
    rule: 'One load at a time writes to a database',
    fix: 'Wait until the other load has ended, then run this one again.',
  },
  IMPORT_COUNT_MISMATCH: {
    rule: 'Rows read are rows loaded, merged, left out and rejected together',
    fix: 'Nothing was changed. This is a fault of Maillage: please report it with the name of the file.',
  },
  IMPORT_DATABASE_LOST: {
    rule: 'A load needs its database to the end, and the server broke off',
    fix: 'The old version answers, unless the load had just ended. Read the log of the server (one without room on its disk may end itself), and run the load again: where its files are loaded already, it says so.',
  },
  IMPORT_DISK_FULL: {
    rule: 'A load needs room on the disk',
    fix: 'Nothing was changed. Free some space where the database and its temporary files are, or name another folder in MAILLAGE_DATA_DIR, and run it again.',
  },
  IMPORT_EMPTY_FILE: {
    rule: 'A file to load has at least one row of data',
    fix: 'Check that the download is complete.',
  },
  IMPORT_LOCKED: {
    rule: 'A load needs its tables for moments at its beginning and its end, and a long statement held them',
    fix: 'Nothing was changed. Look for the statement with SHOW FULL PROCESSLIST (of another program, or of a load that was interrupted), and run the load again.',
  },
  IMPORT_MISSING_COLUMN: {
    rule: 'The file has every column that the dataset needs, in any order',
    fix: 'Check that this is the file you meant; docs/imports.md lists the columns of each dataset.',
  },
  IMPORT_MISSING_OPTION: {
    rule: 'What the file does not tell is told by an option',
    fix: 'Add the option that is named.',
  },
  IMPORT_NOT_PREPARED: {
    rule: 'A check alone changes nothing, so that the database must have been prepared before',
    fix: 'Run "maillage start" once, or leave --dry-run out.',
  },
  IMPORT_TOO_MANY_REJECTS: {
    rule: 'A load stops where more rows break a rule than --max-rejects allows',
    fix: 'Read the file of rejects; mend the file, or allow more with --max-rejects.',
  },
  IMPORT_TRUNCATED_FILE: {
    rule: 'A file is whole to its end',
    fix: 'Download it again; where the file is whole, end its last line.',
  },
  IMPORT_UNFINISHED: {
    rule: 'A load clears away the made-up data that it takes the place of, and the database failed then',
    fix: 'The new version is loaded and answers, beside the made-up data. Run the load again: it clears them away, and says that its files are loaded.',
  },
  IMPORT_UNKNOWN_DATASET: {
    rule: 'A file is loaded into one of the datasets that Maillage knows',
    fix: 'Run "maillage import --help" for their names.',
  },
  IMPORT_UNREADABLE_FILE: {
    rule: 'A file to load exists and can be read',
    fix: 'Check its name and its rights.',
  },
  IMPORT_UNREPORTED: {
    rule: 'The report of a load is kept in the folder "imports" of the data folder, and could not be written',
    fix: 'The load itself has ended as it is told. Free some space, or mend the rights of the folder, before the next one.',
  },
  IMPORT_UNWRITABLE_FILE: {
    rule: 'Rows that break a rule are written to a file',
    fix: 'Name another file with --rejects, or another folder in MAILLAGE_DATA_DIR.',
  },
  IMPORT_WHICH_DATABASE: {
    rule: 'Each service has a database of its own',
    fix: 'Write {service} in MAILLAGE_DATABASE_URL in the place of its name, or load into one service with --service.',
  },
  IMPORT_WRONG_ENCODING: {
    rule: 'A text file is written in UTF-8, Windows-1252 or ISO-8859-1',
    fix: 'Tell which with --encoding, or save it as UTF-8.',
  },
  IMPORT_WRONG_FILE: {
    rule: 'The file is the one that the dataset is published as',
    fix: 'Check that the dataset and the file belong together; docs/imports.md shows the first lines of each.',
  },
  IMPORT_WRONG_VINTAGE: {
    rule: 'The file is of the year or day that it is loaded for, and not older than what answers now',
    fix: 'Load the file of that vintage, or tell its own with --as-of.',
  },
} as const satisfies Record<string, RuleDefinition>;
