import type { FundingGrid, Label } from '../FundingGrid';

/** What is to be known of a grid that was observed in contracts. */
export function observedNote({ id }: Pick<FundingGrid, 'id'>): Label {
  return {
    FR: `${id} : montants observés dans des contrats ; aucun accord lu ne les fixe, et ils n'ont jamais été une version en vigueur.`,
    EN: `${id}: amounts observed in contracts; no agreement that was read lays them down, and they never were a version in force.`,
  };
}
