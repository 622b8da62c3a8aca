/** A function that makes its answer when first called, and gives the same one from then on. */
export function once<Answer extends object>(make: () => Answer): () => Answer {
  let made: Answer | undefined;
  return () => (made ??= make());
}
