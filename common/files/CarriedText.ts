/** Bytes that are read chunk by chunk and used up from the front, in one buffer that grows only where a line is long. */
export class CarriedText {
  #buffer: Buffer;
  #length: number;

  constructor(first: Buffer) {
    this.#buffer = first;
    this.#length = first.length;
  }

  /** What is there now; it holds until `goOn`. */
  get bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  /** Drops so many bytes from the front and adds the chunk behind what is left; null where there is no more. */
  goOn(used: number, chunk: Buffer | null): void {
    const left = this.#length - used;
    const length = left + (chunk?.length ?? 0);
    if (length > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(2 * length);
      this.#buffer.copy(larger, 0, used, this.#length);
      this.#buffer = larger;
    } else this.#buffer.copyWithin(0, used, this.#length);
    chunk?.copy(this.#buffer, left);
    this.#length = length;
  }
}
