import type { Encoding } from '../answers/KeptAnswer';

const PREFERRED: readonly Encoding[] = ['br', 'gzip', 'identity'];

/**
 * The coding of the body that a client likes best, by its header Accept-Encoding (RFC 9110, 12.5.3): Brotli before gzip where it
 * likes both as well. Identity where there is no header, or nothing in it that we have.
 */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined || header === '') return 'identity';
  const weights = weightsOf(header);
  const others = weights.get('*');
  let best: Encoding = 'identity';
  let bestWeight = 0;
  for (const encoding of PREFERRED) {
    // Identity is always acceptable unless it is ruled out, and never liked better than what is named.
    const unnamed = encoding === 'identity' ? (others === 0 ? 0 : Number.MIN_VALUE) : (others ?? 0);
    const weight = weights.get(encoding) ?? unnamed;
    if (weight > bestWeight) [best, bestWeight] = [encoding, weight];
  }
  return best;
}

function weightsOf(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((each) => each.trim());
    const name = coding === 'x-gzip' ? 'gzip' : coding;
    const q = parameters.find((each) => each.startsWith('q='))?.slice(2);
    const weight = q === undefined ? 1 : Number(q);
    if (name !== '' && weight >= 0 && weight <= 1) weights.set(name, weight);
  }
  return weights;
}
