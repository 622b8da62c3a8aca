import type { RowErrorCode } from '../../../../common/errors/commandErrorTable';
import type { RowLedger } from '../../../../common/import/RowLedger';
import { passesLuhn } from '../../../../common/text/passesLuhn';
import { isFiness } from '../../../../common/text/isFiness';
import { Activities } from './Activities';
import type { CommuneNumbers } from './CommuneNumbers';
import { numberOfModeCode } from './exerciseModes';
import { packFiness } from './finessNumbers';
import { generalPracticeSkills, PHYSICIAN } from './generalPractice';
import { People } from './People';
import type { RppsColumn, RppsValues } from './rppsColumns';

/** Where a row stands, and how its file heads the columns. */
export interface RppsPlace {
  readonly file: string;
  readonly line: number;
  readonly heads: Readonly<Record<RppsColumn, string>>;
}

/** What the rows are judged by. */
export interface RppsRules {
  readonly ledger: RowLedger;
  readonly synthetic: boolean;
  /** The codes of the nomenclature that is loaded. */
  readonly professions: readonly string[];
  readonly communes: CommuneNumbers;
  /** Told of each professional when the first of their rows is taken; false where the row is refused after all. */
  readonly onNew: (rpps: string, values: RppsValues) => RowFault | null;
}

/** The rule that a row breaks, and in which column. */
export interface RowFault {
  readonly rule: RowErrorCode;
  readonly column: RppsColumn;
}

const ADELI = '0';
const STUDENT = 'E';
const personal: readonly RppsColumn[] = ['familyName', 'givenName'];
const IDENTIFIER = /^8\d{11}$/;

/** Takes the rows of the Annuaire Santé one by one: each is told to the ledger unless it is kept, as person and activity. */
export class RppsRows {
  readonly people = new People();
  readonly activities = new Activities();
  readonly #rules: RppsRules;
  readonly #professions: ReadonlyMap<string, number>;
  /** The rows of a person mostly follow each other. */
  #lastIdentifier = '';
  #lastPerson = -1;

  constructor(rules: RppsRules) {
    this.#rules = rules;
    this.#professions = new Map(rules.professions.map((code, place) => [code, place]));
  }

  /** Takes a row: rejected, left out, or kept; of those kept the ledger is told once all rows are there. */
  take(values: RppsValues, place: RppsPlace): void {
    const reason = reasonToLeaveOut(values);
    if (reason !== null) {
      this.#rules.ledger.leaveOut(reason);
      return;
    }
    const fault = this.#faultOf(values) ?? this.#keep(values);
    if (fault === null) return;
    const { rule, column } = fault;
    const { file, line, heads } = place;
    // Names stay out of the file of rejects: the number tells whose name it is.
    const value = values[personal.includes(column) ? 'identifier' : column];
    this.#rules.ledger.reject({ file, line, rule, column: heads[column], value });
  }

  #faultOf({ identifier, profession, mode, finess }: RppsValues): RowFault | null {
    if (identifier !== this.#lastIdentifier) {
      if (!IDENTIFIER.test(identifier)) return { rule: 'ROW_INVALID_RPPS', column: 'identifier' };
      this.#lastPerson = this.people.find(Number(identifier.slice(1)));
      this.#lastIdentifier = identifier;
    }
    if (!this.#professions.has(profession)) return { rule: 'ROW_INVALID_CODE', column: 'profession' };
    if (numberOfModeCode(mode) === undefined) return { rule: 'ROW_INVALID_CODE', column: 'mode' };
    if (finess !== '' && !isFiness(finess)) return { rule: 'ROW_INVALID_FINESS', column: 'finess' };
    return this.#wrongCheckDigit(identifier, finess);
  }

  /** Made-up numbers fail the check digit and real ones pass; a number that is known has been looked at. */
  #wrongCheckDigit(identifier: string, finess: string): RowFault | null {
    const { synthetic } = this.#rules;
    const rule = 'ROW_INVALID_CHECK_DIGIT';
    if (this.#lastPerson === -1 && passesLuhn(identifier.slice(1)) === synthetic) {
      return { rule, column: 'identifier' };
    }
    return finess !== '' && passesLuhn(finess) === synthetic ? { rule, column: 'finess' } : null;
  }

  #keep(values: RppsValues): RowFault | null {
    const profession = this.#professions.get(values.profession) as number;
    if (this.#lastPerson === -1) {
      const rpps = values.identifier.slice(1);
      const fault = this.#rules.onNew(rpps, values);
      if (fault !== null) return fault;
      this.#lastPerson = this.people.add(Number(rpps), profession);
    }
    // A professional has one profession here: the one that stands first. What is said of another is not counted as of this one.
    if (this.people.professionOf(this.#lastPerson) !== profession) {
      this.#rules.ledger.leaveOut('another profession of the same person');
      return null;
    }
    if (values.profession === PHYSICIAN && values.skill !== '') {
      this.people.nameSkill(this.#lastPerson, generalPracticeSkills.includes(values.skill));
    }
    this.activities.add(this.#lastPerson, {
      commune: this.#rules.communes.numberOf(values.commune),
      mode: numberOfModeCode(values.mode) as number,
      finess: values.finess === '' ? 0 : packFiness(values.finess),
    });
    return null;
  }
}

function reasonToLeaveOut({ identifierType, category }: RppsValues): string | null {
  if (identifierType === ADELI) return 'ADELI number';
  return category === STUDENT ? 'student' : null;
}
