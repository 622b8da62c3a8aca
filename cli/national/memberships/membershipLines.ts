import { createDice, type Dice } from '../../../common/synthetic/createDice';
import { separated } from '../output/separated';
import type { Place } from '../places/Place';
import { MSP } from '../structures/categories';
import type { Structure } from '../structures/Structure';
import { drawSpans } from './drawSpans';
import type { Home } from './Home';

const HEAD = ['RPPS', 'FINESS', 'CPTS_ID', 'DEBUT', 'FIN', 'SOURCE'];

/** Of a hundred in liberal practice in a perimeter so many belong to the CPTS. */
const BELONG = 0.74;
/** Of a hundred in a department so many belong to a CPTS of a document that gives no perimeter. */
const BELONG_BEYOND = 0.15;
const MSP_BELONG = 0.9;
const CENTRES_BELONG = 0.3;

/** What memberships are drawn from. */
export interface MembershipContext {
  readonly seed: number;
  readonly sourceTitle: string;
  readonly homesOfPlaces: ReadonlyMap<string, readonly Home[]>;
  readonly homesOfDepartments: ReadonlyMap<string, readonly Home[]>;
}

/** The first line of the file. */
export function membershipHead(): string {
  return separated(HEAD);
}

/** Draws the memberships of those who are in liberal practice in the place, one RPPS number after the other. */
export function personMemberships(place: Place, context: MembershipContext): (rpps: string) => string[] {
  const dice = createDice(`maillage national ${context.seed} members ${place.code}`);
  const here = context.homesOfPlaces.get(place.code) ?? [];
  const beyond = context.homesOfDepartments.get(place.departmentCode) ?? [];
  return (rpps) => [
    ...(dice.happens(BELONG) ? linesOf([rpps, ''], dice.oneOf(here), { context, dice }) : []),
    ...(dice.happens(BELONG_BEYOND) ? linesOf([rpps, ''], dice.oneOf(beyond), { context, dice }) : []),
  ];
}

/** The memberships of the MSP and health centres, in their order. */
export function structureMemberships(structures: readonly Structure[], context: MembershipContext): string[] {
  const dice = createDice(`maillage national ${context.seed} member structures`);
  return structures.flatMap(({ finess, category, place, openedOn }) => {
    const belongs = dice.happens(category === MSP ? MSP_BELONG : CENTRES_BELONG);
    const home = dice.oneOf(context.homesOfPlaces.get(place.code) ?? []);
    if (!belongs || home === undefined) return [];
    const since = openedOn > home.from ? { ...home, from: openedOn } : home;
    return linesOf(['', finess], since, { context, dice });
  });
}

function linesOf(
  numbers: readonly [string, string],
  home: Home | undefined,
  { context, dice }: { readonly context: MembershipContext; readonly dice: Dice },
): string[] {
  if (home === undefined) return [];
  return drawSpans(home, dice).map(({ from, to }) =>
    separated([...numbers, home.cptsId, from, to, context.sourceTitle]),
  );
}
