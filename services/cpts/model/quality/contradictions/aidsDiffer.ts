import type { PaymentPurpose } from '../../../../../schema/generated/cpts';
import type { Label } from '../../FundingGrid';
import { spacedNumber } from '../../../../../common/text/spacedNumber';
import type { FoundContradiction, Statement } from './Contradiction';
import type { AidFact, ContradictionFacts } from './ContradictionFacts';

const PURPOSES: Readonly<Record<PaymentPurpose, Label>> = {
  START_UP_AID: { FR: 'pour démarrer un projet', EN: 'to start a project' },
  HEALTH_PROJECT_WRITING: { FR: 'pour écrire le projet de santé', EN: 'to write the health project' },
  ACI: { FR: 'au titre du contrat', EN: 'under the contract' },
  OTHER: { FR: 'à un autre titre', EN: 'for something else' },
};

/** Aids on the way to a contract whose amounts differ from one document to another. */
export function aidsDiffer({ aids }: ContradictionFacts): FoundContradiction[] {
  const amounts = new Set(aids.map(({ amount }) => amount));
  const sources = new Set(aids.map(({ sourceId }) => sourceId));
  if (amounts.size < 2 || sources.size < 2) return [];
  const subject = { FR: 'Aide au démarrage des projets', EN: 'Start-up aid to projects' };
  const ordered = [...aids].sort((one, other) => one.amount - other.amount || (one.id < other.id ? -1 : 1));
  return [{ id: 'start-up-aid', kind: 'AIDS_DIFFER', subject, statements: ordered.map(statement) }];
}

function statement({ amount, payer, purpose, sourceId }: AidFact): Statement {
  const euros = spacedNumber(amount / 100);
  const words = PURPOSES[purpose];
  const text = { FR: `${payer} : ${euros} € ${words.FR}.`, EN: `${payer}: ${euros} euros ${words.EN}.` };
  return { text, figureId: null, sourceId };
}
