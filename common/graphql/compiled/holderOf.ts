/** Response keys and indexes on the way to a value of an answer. */
export type AnswerPath = readonly (string | number)[];

/** An object or a list of an answer. */
export type Holder = Record<string | number, unknown>;

/** The object or list of an answer that holds what stands at the end of a path; null where a null has taken its place since. */
export function holderOf(data: Holder | null, path: AnswerPath): Holder | null {
  let holder = data;
  for (let step = 0; step < path.length - 1 && holder !== null; step += 1)
    holder = holder[path[step] ?? ''] as Holder | null;
  return holder;
}
