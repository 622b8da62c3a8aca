/** Gives a place up, or the wait for it; a second time does nothing. */
export type Leave = () => void;

interface Guest {
  readonly entered: () => void;
  hasLeft: boolean;
}

/** A place that one has at a time; the others wait in the order in which they came. */
export class OneAtATime {
  readonly #waiting: Guest[] = [];
  #inside: Guest | null = null;

  /** Whether one waits while another has it. */
  get isWaitedFor(): boolean {
    return this.#waiting.some(({ hasLeft }) => !hasLeft);
  }

  /** Takes the place and calls back, in a later turn where another has it. */
  enter(entered: () => void): Leave {
    const guest: Guest = { entered, hasLeft: false };
    if (this.#inside !== null) this.#waiting.push(guest);
    else {
      this.#inside = guest;
      entered();
    }
    return () => {
      guest.hasLeft = true;
      if (this.#inside === guest) this.#next();
    };
  }

  /** In a turn of its own: who leaves may be in the midst of something. */
  #next(): void {
    let next = this.#waiting.shift();
    while (next?.hasLeft === true) next = this.#waiting.shift();
    const guest = (this.#inside = next ?? null);
    if (guest === null) return;
    setImmediate(() => {
      if (!guest.hasLeft) guest.entered();
    });
  }
}
