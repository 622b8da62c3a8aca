const MOST_NAMES = 10;

/** Why figures of coverage leave something out: the CPTS without a published perimeter; null where there are none. */
export function incompleteReason(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const named = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const have = names.length === 1 ? 'has' : 'have';
  return `${names.length} CPTS in the departments of the territory ${have} no published list of communes for this day: ${named}${more}.`;
}
