/** What the start of the test servers left for the tests; an Error says how to get it. */
export function given(name: string): string {
  const value = process.env[name];
  if (value !== undefined) return value;
  const problem = process.env[`${name}_PROBLEM`];
  throw new Error(problem ?? `${name} is not set: tests named *.real.test.ts run by npm run test:real`);
}
