/** Values of a request's variables by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** A part of a cost: a number where no variable decides on it, else what gives the number for the variables of a request. */
export type CostPart = number | ((variables: Variables) => number);

/** The number of a part. */
export function numberOf(part: CostPart, variables: Variables): number {
  return typeof part === 'number' ? part : part(variables);
}

/** All parts together; a number where all of them are. */
export function sumOf(parts: readonly CostPart[]): CostPart {
  let known = 0;
  const open: Exclude<CostPart, number>[] = [];
  for (const part of parts) {
    if (typeof part === 'number') known += part;
    else open.push(part);
  }
  if (open.length === 0) return known;
  return (variables) => open.reduce((sum, part) => sum + part(variables), known);
}

/** The larger of two parts. */
export function largerOf(one: CostPart, other: CostPart): CostPart {
  if (typeof one === 'number' && typeof other === 'number') return Math.max(one, other);
  return (variables) => Math.max(numberOf(one, variables), numberOf(other, variables));
}

/** One part times another, never below nothing: a negative weight makes a field free, and pays for no other. */
export function timesOf(one: CostPart, other: CostPart): CostPart {
  if (typeof one === 'number' && typeof other === 'number') return Math.max(0, one * other);
  return (variables) => Math.max(0, numberOf(one, variables) * numberOf(other, variables));
}
