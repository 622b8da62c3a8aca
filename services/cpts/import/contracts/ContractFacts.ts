import { groupBy } from '../../../../common/cog/groupBy';
import type { RowLedger } from '../../../../common/import/RowLedger';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import { rejectRow } from '../../../../common/import/rows/tryRow';
import { contractIds, mayBe, type DocumentedContract } from './contractIds';
import type { ContractLine } from './parseContractRow';

/** A contract of the files under its stable name. */
export interface ListedContract extends ContractLine {
  readonly id: string;
}

/**
 * The contracts of the lines, each once, with their stable names; the ledger is told of each line whether it is loaded, says
 * again what another one says, or is rejected because it contradicts one.
 */
export function contractsOf(
  lines: readonly ContractLine[],
  documented: readonly DocumentedContract[],
  ledger: Pick<RowLedger, 'load' | 'merge' | 'reject'>,
): ListedContract[] {
  const signings = new Map<string, ContractLine>();
  for (const line of lines) {
    const key = `${line.cpts.id} ${line.signed}`;
    const told = signings.get(key);
    if (told === undefined) signings.set(key, line);
    else if (saysTheSame(told, line)) ledger.merge();
    else rejectRow(ledger, line.row, conflict('signed', `${line.cpts.id} signed another one that day.`));
  }
  const byCpts = groupBy([...signings.values()], ({ cpts }) => cpts.id);
  const named = [...byCpts.values()].flatMap((own) => {
    const ids = contractIds(own, documented);
    return own.map((line, index): ListedContract => ({ ...line, id: ids[index] ?? '' }));
  });
  return withOwnIds(named, documented, ledger);
}

function withOwnIds(
  named: readonly ListedContract[],
  documented: readonly DocumentedContract[],
  ledger: Pick<RowLedger, 'load' | 'reject'>,
): ListedContract[] {
  const taken = new Set<string>();
  return named.filter((contract) => {
    const { id, cpts, signed, row } = contract;
    const other = !mayBe(id, { cptsId: cpts.id, signed }, documented);
    if (taken.has(id) || other) {
      const where = other ? 'A document in data/' : 'Another row';
      rejectRow(ledger, row, conflict('id', `${where} gives ${id} to another contract.`));
      return false;
    }
    taken.add(id);
    ledger.load();
    return true;
  });
}

function saysTheSame(one: ContractLine, other: ContractLine): boolean {
  const bodies = (line: ContractLine) => line.bodies.map(({ id }) => id).join(' ');
  return (
    bodies(one) === bodies(other) && one.note === other.note && (other.id === null || one.id === other.id)
  );
}

function conflict(column: string, hint: string): RowProblem {
  return new RowProblem('ROW_CONFLICTING_KEY', { column, hint });
}
