import { type Account, type Cut } from './sheet.ts';

/** Why minutes were taken: a cut without its minutes. */
type Reason = Omit<Cut, 'minutes'>;

/**
 * Everything that the steps took from the entries of a sheet, written one after another in columns. Each line remembers
 * the line before it about the same entry and account: a cut costs three numbers and no object, and most are never read.
 */
export class CutBook {
  readonly #minutes: number[] = [];
  readonly #reasons: Reason[] = [];
  readonly #before: number[] = [];

  /**
   * Writes a cut down.
   * @param before - the number of the last cut of the same entry and account; 0 where there is none.
   * @returns the number of this cut.
   */
  write(minutes: number, reason: Reason, before: number): number {
    this.#minutes.push(minutes);
    this.#reasons.push(reason);
    return this.#before.push(before);
  }

  /** What was taken of an entry from an account, in the order of the steps. */
  of({ lastCut }: Account, index: number): Cut[] {
    const cuts: Cut[] = [];
    for (let number = lastCut[index] ?? 0; number > 0; number = this.#before[number - 1] ?? 0)
      cuts.push(this.#read(number - 1));
    return cuts.length > 1 ? cuts.reverse() : cuts;
  }

  #read(line: number): Cut {
    const { step, requirement, why, repair } = this.#reasons[line] as Reason;
    return { minutes: this.#minutes[line] ?? 0, step, requirement, why, repair };
  }
}
