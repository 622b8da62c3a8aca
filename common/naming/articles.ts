/** Articles that official names begin with, folded: Le Val, La Garde, Les Ulmes, L'Oie, Las Illas, Los Masos, Aux-Aussat. */
const articles = new Set(['le', 'la', 'les', 'l', 'las', 'los', 'aux']);

/** Whether a folded text is an article and nothing else. */
export function isArticle(folded: string): boolean {
  return articles.has(folded);
}

/** A folded name without the article in front; the name itself where it has none or is nothing else. */
export function withoutArticle(folded: string): string {
  const space = folded.indexOf(' ');
  return space > 0 && articles.has(folded.slice(0, space)) ? folded.slice(space + 1) : folded;
}
