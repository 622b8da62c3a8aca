/** How many municipal arrondissements each of the three cities has. */
const arrondissementsOf: Readonly<Record<string, number>> = { paris: 20, lyon: 9, marseille: 16 };

const WRITTEN = /^(paris|lyon|marseille) (\d{1,2}|[ivx]+) ?(e|er|eme|ieme|re)?( arr(dt|ondissement)?)?$/;

const ROMAN = [
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
  ...['xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx'],
];

/** A municipal arrondissement as written; `folded` is its official name, null where the city has no such number. */
export interface WrittenArrondissement {
  readonly folded: string | null;
}

/** The arrondissement that a folded text writes: "paris 15", "lyon 5eme", "marseille 1er arr"; null for any other text. */
export function writtenArrondissement(folded: string): WrittenArrondissement | null {
  const [, city, written] = WRITTEN.exec(folded) ?? [];
  if (city === undefined || written === undefined) return null;
  const number = /\d/.test(written) ? Number(written) : ROMAN.indexOf(written) + 1;
  if (number < 1 || number > (arrondissementsOf[city] ?? 0)) return { folded: null };
  return { folded: `${city} ${number}${number === 1 ? 'er' : 'e'} arrondissement` };
}
