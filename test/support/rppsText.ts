import { directoryColumns, directoryHead } from '../../cli/national/directory/directoryColumns';
import { madeUpRpps } from '../../common/synthetic/madeUpNumbers';
import { passesLuhn } from '../../common/text/passesLuhn';

/** What stands in a made-up file of the Annuaire Santé. */
export interface RppsOptions {
  readonly people: number;
  /** Each of them in another commune of the list, in its order. */
  readonly communes?: readonly string[];
  readonly layout?: 52 | 56;
  /** Whether the numbers pass the check digit, as those of files that are not told to be made up. */
  readonly real?: boolean;
}

/** The values of a row that a test tells, by heading. */
export type RppsCells = Readonly<Record<string, string>>;

/** A file in which every person is a nurse with one practice in each of two communes: two rows each. */
export function rppsText(options: RppsOptions): string {
  const { people, communes = ['83050', '83119', '49328'], layout = 56 } = options;
  const lines = [directoryHead(layout)];
  for (let serial = 1; serial <= people; serial += 1) {
    for (const place of [serial, serial + 1]) {
      const commune = communes[place % communes.length] ?? '';
      lines.push(rppsLine({ ...nurse(serial, options.real), [COMMUNE]: commune }, layout));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A row with these values; the others are empty. */
export function rppsLine(cells: RppsCells, layout: 52 | 56 = 56): string {
  return `${directoryColumns
    .slice(0, layout)
    .map((heading) => cells[heading] ?? '')
    .join('|')}|`;
}

const COMMUNE = 'Code commune (coord. structure)';

/** The columns of a nurse that tell who it is. */
export function nurse(serial: number, real = false): RppsCells {
  const rpps = real ? realRpps(serial) : madeUpRpps(serial);
  return {
    "Type d'identifiant PP": '8',
    'Identifiant PP': rpps,
    'Identification nationale PP': `8${rpps}`,
    "Nom d'exercice": 'SYNTHETIQUE',
    "Prénom d'exercice": 'Personne',
    'Code profession': '60',
    'Code catégorie professionnelle': 'C',
    'Code mode exercice': 'L',
  };
}

function realRpps(serial: number): string {
  const body = `1${String(serial).padStart(9, '0')}`;
  return `${body}${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => passesLuhn(`${body}${digit}`)) ?? ''}`;
}
