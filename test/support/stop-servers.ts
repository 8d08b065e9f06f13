/** Jest runs this once after all tests against real servers, whatever their outcome. */
export default async function stopServers(): Promise<void> {
  await globalThis.testServers?.stop();
}
