/** Each combination of conditions has something of its own; clients use a few. */
const MOST_COMBINATIONS = 16;

type Variables = Readonly<Record<string, unknown>>;

/**
 * A function that gives what is made for the values of these variables, those in `@skip` and `@include`: made when a combination first comes.
 * So many combinations are kept, 16 where it is left out; of more, the one made first goes. Throws as `make` does, and keeps nothing then.
 */
export function keptByConditions<Made>(
  names: readonly string[],
  make: (variables: Variables) => Made,
  most = MOST_COMBINATIONS,
): (variables: Variables) => Made {
  const kept = new Map<string, Made>();
  return (variables) => {
    const combination = names.map((name) => String(variables[name])).join();
    const known = kept.get(combination);
    if (known !== undefined) return known;
    const made = make(variables);
    kept.set(combination, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
