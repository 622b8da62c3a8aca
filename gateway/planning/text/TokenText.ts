/** A GraphQL text in the making, with a space only where two tokens would be another one without it. */
export class TokenText {
  #text = '';
  #endsInWord = false;

  get text(): string {
    return this.#text;
  }

  /** Adds a name, a number or a string. */
  word(token: string): void {
    this.#text += this.#endsInWord ? ` ${token}` : token;
    this.#endsInWord = true;
  }

  /** Adds a punctuator. Three dots keep away from what might be a number. */
  punctuator(token: string): void {
    this.#text += this.#endsInWord && token === '...' ? ' ...' : token;
    this.#endsInWord = false;
  }
}
