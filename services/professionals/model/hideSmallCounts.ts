/** A number that may be shown, or hidden because it is small or would betray one that is. */
export interface ShownCount<Item> {
  readonly item: Item;
  readonly count: number | null;
  readonly hidden: boolean;
}

/** Numbers as they may be shown, with their total where it betrays none of them. */
export interface ShownCounts<Item> {
  readonly counts: readonly ShownCount<Item>[];
  readonly total: number | null;
}

/**
 * Hides numbers from 1 to below the limit so that none can be found from what is left. Where all that are small would be
 * told by the total, the next smallest (all of that size) is hidden too; where all hidden ones are the same, the total is.
 */
export function hideSmallCounts<Item extends { readonly count: number }>(
  items: readonly Item[],
  hideBelow: number,
): ShownCounts<Item> {
  const hidden = hiddenItems(items, hideBelow);
  const counts = items.map((item) => ({
    item,
    count: hidden.has(item) ? null : item.count,
    hidden: hidden.has(item),
  }));
  const total = items.reduce((sum, { count }) => sum + count, 0);
  return { counts, total: allTheSame(hidden) ? null : total };
}

/** Hiding looks at sizes alone, never at the order: hidden numbers that differ could then as well stand the other way round. */
function hiddenItems<Item extends { readonly count: number }>(
  items: readonly Item[],
  hideBelow: number,
): ReadonlySet<Item> {
  const small = items.filter(({ count }) => count >= 1 && count < hideBelow);
  // Below 2 there is only 1: however many are hidden, one of another size must be among them.
  const alone = small.length === 1 || (small.length > 1 && hideBelow === 2);
  if (!alone) return new Set(small);
  const others = items.filter(({ count }) => count >= hideBelow);
  const next = Math.min(...others.map(({ count }) => count));
  return new Set([...small, ...others.filter(({ count }) => count === next)]);
}

/** Same numbers can't change places, and a total that is as low or as high as it can be would tell each of them. */
function allTheSame(hidden: ReadonlySet<{ readonly count: number }>): boolean {
  return new Set([...hidden].map(({ count }) => count)).size === 1;
}
