import type { BulkWriter } from '../../../../common/database/ShadowTables';
import type { ProfessionalNameRow } from '../../entities/ProfessionalNameRow';
import { batchedWriter } from './batchedWriter';
import type { RowFault } from './RppsRows';
import type { RppsColumn, RppsValues } from './rppsColumns';
import { looksLikeFormula } from '../../../../common/text/looksLikeFormula';

/** Takes the names of professionals, each when the first of their rows is taken. */
export interface NameWriter {
  /** The rule that the names break, if they do; then they are not taken. */
  readonly take: (rpps: string, values: RppsValues) => RowFault | null;
  /** Whether so many names wait that `flush` is due. */
  readonly isDue: () => boolean;
  readonly flush: () => Promise<void>;
  readonly end: () => Promise<number>;
}

const LONGEST = 100;

/** Writes names where they are wanted; otherwise it takes none, and the table is left empty. */
export function nameWriter(writer: BulkWriter<ProfessionalNameRow>, wanted: boolean): NameWriter {
  const batched = batchedWriter(writer);
  let due = false;
  return {
    take: (rpps, values) => {
      if (!wanted) return null;
      const fault = faultOf(values, 'familyName') ?? faultOf(values, 'givenName');
      if (fault !== null) return fault;
      due = batched.add({ rpps, familyName: values.familyName || null, givenName: values.givenName || null });
      return null;
    },
    isDue: () => due,
    flush: () => {
      due = false;
      return batched.flush();
    },
    end: () => batched.end(),
  };
}

function faultOf(values: RppsValues, column: RppsColumn): RowFault | null {
  if (looksLikeFormula(values[column])) return { rule: 'ROW_FORMULA', column };
  return values[column].length > LONGEST ? { rule: 'ROW_TEXT_TOO_LONG', column } : null;
}
