import type { CommuneVersion } from './CommuneVersion';
import type { Ending } from './ending';
import { groupBy } from './groupBy';
import type { PackagedEvent } from './readPackage';
import { sourceIdOfHistory } from './cogSources';

/**
 * The versions of every commune from 1943 to 1 January 2019, from the history file of 0.7.0: one for each stretch of days
 * with one name and one territory, oldest first.
 */
export function versionsFromRecords(events: readonly PackagedEvent[]): Map<string, CommuneVersion[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const byCode = groupBy(
    events.filter((event) => event.type === 'COM'),
    (event) => event.code,
  );
  return new Map([...byCode].map(([code, records]) => [code, versionsOfCode(records, byId)]));
}

function versionsOfCode(
  records: PackagedEvent[],
  byId: ReadonlyMap<string, PackagedEvent>,
): CommuneVersion[] {
  const sorted = [...records].sort((a, b) => (a.dateDebut ?? '').localeCompare(b.dateDebut ?? ''));
  let lifeFrom = '';
  return sorted.map((record, place) => {
    const before = sorted[place - 1];
    const renamed = before !== undefined && before.dateFin === record.dateDebut && isRenaming(before);
    if (!renamed) lifeFrom = record.dateDebut ?? '';
    const codeLivesOn = record.dateFin !== undefined && sorted[place + 1]?.dateDebut === record.dateFin;
    return {
      code: record.code,
      validFrom: record.dateDebut ?? '',
      validTo: record.dateFin ?? null,
      name: record.nom,
      lifeFrom,
      ending: endingOf(record, codeLivesOn),
      successorCode: record.dateFin !== undefined && !codeLivesOn ? successorOf(record, byId) : null,
      sourceId: sourceIdOfHistory,
    };
  });
}

function isRenaming(record: PackagedEvent): boolean {
  return record.raisonFin === 'changement de nom' || record.raisonFin === 'changement de chef lieu';
}

function endingOf(record: PackagedEvent, codeLivesOn: boolean): Ending | null {
  if (record.dateFin === undefined) return null;
  const reason = record.raisonFin ?? '';
  if (reason.includes('déléguée')) return 'DELEGATED';
  if (codeLivesOn) {
    if (isRenaming(record)) return 'RENAMED';
    return reason === 'dé-fusion' || reason.includes('commune fille') ? 'SPLIT' : 'ENLARGED';
  }
  if (reason === 'fusion-association') return 'ASSOCIATED';
  if (reason === 'changement de département') return 'MOVED';
  return reason === 'suppression' ? 'ABOLISHED' : 'MERGED';
}

/** The commune that took over: the successor itself, or the commune at the end of the chain of seats it became part of. */
function successorOf(record: PackagedEvent, byId: ReadonlyMap<string, PackagedEvent>): string | null {
  let at = record.successeur === undefined ? undefined : byId.get(record.successeur);
  while (at && at.type !== 'COM') at = at.pole === undefined ? undefined : byId.get(at.pole);
  return at?.code ?? null;
}
