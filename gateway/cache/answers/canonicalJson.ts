/** Deeper values than any that a schema asks for; without a limit they would end in an overflow of the stack. */
const DEEPEST = 64;

/**
 * A value that came as JSON, as the one text that all equal values share: the keys of objects in the order of their code units. Null
 * for a value that is nested more than 64 deep.
 */
export function canonicalJson(value: unknown): string | null {
  return written(value, 0);
}

function written(value: unknown, depth: number): string | null {
  // JSON.stringify writes -0 as 0; an argument may tell them apart.
  if (Object.is(value, -0)) return '-0';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth === DEEPEST) return null;
  return Array.isArray(value)
    ? joined(value, '[]', (item: unknown) => written(item, depth + 1))
    : writtenObject(value as Readonly<Record<string, unknown>>, depth);
}

/** A key whose value is undefined is not there, as in any JSON. */
function writtenObject(value: Readonly<Record<string, unknown>>, depth: number): string | null {
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return joined(keys.sort(), '{}', (key) => {
    const text = written(value[key], depth + 1);
    return text === null ? null : `${JSON.stringify(key)}:${text}`;
  });
}

function joined<Item>(
  items: readonly Item[],
  brackets: string,
  write: (item: Item) => string | null,
): string | null {
  const texts: string[] = [];
  for (const item of items) {
    const text = write(item);
    if (text === null) return null;
    texts.push(text);
  }
  return `${brackets.charAt(0)}${texts.join(',')}${brackets.charAt(1)}`;
}
