/** Tells in one line what a property looked at, and how often what it is about was reached. */
export function tell(property: string, reached: Readonly<Record<string, number>>, begun: number): void {
  const counts = Object.entries(reached).map(([what, times]) => `${times} ${what}`);
  process.stdout.write(`${property} | ${counts.join(', ')} | ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}
