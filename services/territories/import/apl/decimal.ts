/** A decimal number kept exactly: `units` are counted in steps of 10 to the power of minus `scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Nine digits are more than all inhabitants; a spreadsheet keeps fifteen. */
const SHAPE = /^(\d{1,9})(?:[.,](\d{1,18}))?$/;
const EXPONENT = /^(\d)(?:\.(\d{1,14}))?e-(\d{1,2})$/i;
const MOST_DECIMALS = 28;

/** A text as a decimal number that is not negative: 3.9, "3,9", 1.5e-7. Null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const spaceless = text.replace(/[\s\u00a0\u202f]/g, '');
  const [, whole, fraction = ''] = SHAPE.exec(spaceless) ?? [];
  if (whole !== undefined) return { units: BigInt(whole + fraction), scale: fraction.length };
  const [, digit, digits = '', power] = EXPONENT.exec(spaceless) ?? [];
  const scale = digits.length + Number(power);
  return digit === undefined || scale > MOST_DECIMALS ? null : { units: BigInt(digit + digits), scale };
}

/** The number as text with a point and without trailing zeros. */
export function decimalText({ units, scale }: Decimal): string {
  const digits = units.toString().padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** The sum, exactly. */
export function addDecimals(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale);
  return { units: atScale(one, scale) + atScale(other, scale), scale };
}

/** The product, exactly. */
export function multiplyDecimals(one: Decimal, other: Decimal): Decimal {
  return { units: one.units * other.units, scale: one.scale + other.scale };
}

/** The quotient to so many decimals, halves rounded up; null where the divisor is 0. */
export function divideDecimals(one: Decimal, other: Decimal, scale: number): Decimal | null {
  if (other.units === 0n) return null;
  const dividend = one.units * 10n ** BigInt(other.scale + scale);
  const divisor = other.units * 10n ** BigInt(one.scale);
  return { units: (2n * dividend + divisor) / (2n * divisor), scale };
}

/** 0, for sums to begin with. */
export const ZERO: Decimal = { units: 0n, scale: 0 };

/** Most numbers of a column bear the same scale, and powers of big numbers are slow. */
function atScale({ units, scale }: Decimal, wanted: number): bigint {
  if (scale === wanted) return units;
  return units * 10n ** BigInt(wanted - scale);
}
