/** An operation that the playground offers ready to run, told in both languages of the page. */
export interface PlaygroundExample {
  readonly name: string;
  readonly title: Readonly<Record<'fr' | 'en', string>>;
  readonly description: Readonly<Record<'fr' | 'en', string>>;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Headers it is sent with, such as a key; they are shown in its tab. */
  readonly headers: Readonly<Record<string, string>>;
}
