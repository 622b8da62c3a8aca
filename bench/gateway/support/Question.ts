/** One request of the bench. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
