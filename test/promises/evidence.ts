/** Prints the one line that a promise rests on: what was looked at, how much of it, by which seed, in what time. */
export function evidence(promise: number, title: string, found: string, seed: number | null, begun: number): void {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const by = seed === null ? '' : ` | seed ${seed}`;
  process.stdout.write(`promise ${promise} | ${title} | ${found}${by} | ${seconds} s\n`);
}

/** A number as people read it. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}
