/** For each property what makes it. */
export type MakersOf<Made> = { readonly [Name in keyof Made]: () => Made[Name] };

/**
 * A function that gives new objects whose properties are made when they are first read, each by the maker of its name, and
 * kept from then on: an object of which little is read costs next to nothing.
 */
export function madeOnUse<Made extends object>(makers: MakersOf<Made>): () => Made {
  const prototype = {};
  for (const name of Object.keys(makers) as (keyof Made & string)[]) {
    Object.defineProperty(prototype, name, {
      get(this: object) {
        const value = makers[name]();
        Object.defineProperty(this, name, { value });
        return value;
      },
    });
  }
  return () => Object.create(prototype) as Made;
}
