import type { EntityCache } from '../../../../gateway/cache/entities/EntityCache';
import { entityFetch, pathOf, type Answers } from './planRun';

/** Books of an answer. */
export type Books = Record<string, unknown>[];

/** Books that have no price yet. */
export const books = (...ids: string[]): Books => ids.map((id) => ({ __typename: 'Book', id }));

/** Asks the shop for the prices of all books. */
export const pricesOfBooks = entityFetch('shop', 'price', { paths: [pathOf('books', '@')] });

/** Sells every book at ten times its number, but none under the number 0; tells which were asked for. */
export function shop(): { answers: Answers; asked: unknown[] } {
  const asked: unknown[] = [];
  const answers: Answers = {
    shop: ({ variables }) => {
      const sent = variables['representations'] as { id: string }[];
      asked.push(sent.map(({ id }) => id));
      return { data: { _entities: sent.map(({ id }) => (id === '0' ? null : { price: Number(id) * 10 })) } };
    },
  };
  return { answers, asked };
}

/** Entities are kept once their versions are confirmed, a moment after the answer. */
export async function untilKept(entities: EntityCache, count: number): Promise<void> {
  while (entities.figures.entities < count) await new Promise((resolve) => setTimeout(resolve, 1));
}
