/** How far behind the highest one a count may come; calls overtake one another, but not by so many. */
const SPAN = 65_536;

/** Which counts of one signer have come, in 8 kB however many they are: a sliding window (RFC 4303, section 3.4.3). */
export class CountsSeen {
  readonly #bits = new Uint32Array(SPAN / 32);
  #highest = 0;

  /** Notes a count; false where it has come before, or is so old that nobody knows. */
  add(count: number): boolean {
    if (count > this.#highest) this.#moveTo(count);
    else if (count <= this.#highest - SPAN || this.#has(count)) return false;
    const place = count % SPAN;
    this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << (place & 31));
    return true;
  }

  #has(count: number): boolean {
    const place = count % SPAN;
    return ((this.#bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  }

  /** The places of the counts in between were of counts a whole span before. */
  #moveTo(count: number): void {
    if (count - this.#highest >= SPAN) this.#bits.fill(0);
    else
      for (let each = this.#highest + 1; each < count; each += 1) {
        const place = each % SPAN;
        this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) & ~(1 << (place & 31));
      }
    this.#highest = count;
  }
}
