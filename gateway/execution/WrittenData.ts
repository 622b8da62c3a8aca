/** Data of an answer as JSON text. Whatever else makes JSON of it gets the data themselves. */
export class WrittenData {
  /** The JSON text of an object. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    return JSON.parse(this.text) as unknown;
  }
}
