const LOOPBACK: readonly string[] = ['127.0.0.1', '[::1]', '::1', 'localhost'];

/** Whether a host name means the machine itself. */
export function isLoopback(host: string | undefined): boolean {
  return host !== undefined && (LOOPBACK.includes(host) || host.endsWith('.localhost'));
}

/** Whether an address leads to the machine itself. */
export function leadsToLoopback(address: string): boolean {
  return URL.canParse(address) && isLoopback(new URL(address).hostname);
}
