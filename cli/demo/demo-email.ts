/** The address that a person of the demo would have; nothing is ever delivered to it. */
export function demoEmail(name: string): string {
  return `${name.toLowerCase().replace(' ', '.')}@larkspur.example`;
}
