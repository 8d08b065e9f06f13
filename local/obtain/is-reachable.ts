/** Milliseconds a host gets to answer: on a closed network nothing should wait long for it. */
const PATIENCE = 4_000;

/** Whether a host on the network answers at all, with whatever. */
export async function isReachable(address: string): Promise<boolean> {
  return fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) }).then(
    () => true,
    () => false,
  );
}
