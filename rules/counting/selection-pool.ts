/** How many selections are asked for at once. */
const AT_ONCE = 16;

/** Memory for selections, asked for in large pieces: a rulebook has dozens, and asking takes longer than filling. */
export class SelectionPool {
  readonly #size: number;
  #piece: Uint8Array;
  #taken = AT_ONCE;

  /** @param size - entries of a log. */
  constructor(size: number) {
    this.#size = size;
    this.#piece = new Uint8Array(0);
  }

  /** A selection of nothing that nobody else has. */
  take(): Uint8Array {
    if (this.#taken === AT_ONCE) {
      this.#piece = new Uint8Array(this.#size * AT_ONCE);
      this.#taken = 0;
    }
    this.#taken += 1;
    return this.#piece.subarray((this.#taken - 1) * this.#size, this.#taken * this.#size);
  }
}
