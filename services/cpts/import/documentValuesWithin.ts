/** A value inside a document and the path that leads to it: cpts[0].stages[1].date. */
export interface PlacedValue {
  readonly path: string;
  readonly value: unknown;
}

/** Every value inside a value of JSON, itself included, parents first. */
export function* documentValuesWithin(value: unknown, path = ''): Generator<PlacedValue> {
  yield { path, value };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* documentValuesWithin(item, `${path}[${String(index)}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* documentValuesWithin(item, path === '' ? key : `${path}.${key}`);
    }
  }
}
