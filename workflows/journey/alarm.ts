import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/** One timer at a time, for the earliest due instant; set again only when that instant changes. */
export class Alarm {
  private dueAt: string | null = null;
  private scope: CancellationScope | null = null;

  /**
   * Sets the alarm, or takes it away.
   * @param at - ISO instant, or null when nothing is due.
   * @param ring - called when the instant has come.
   * @param lazily - leave an earlier alarm as it is: one look too many costs less than setting it anew at every change.
   */
  set(at: string | null, ring: () => void, lazily = false): void {
    if (at === this.dueAt) return;
    if (lazily && at !== null && this.dueAt !== null && this.dueAt < at) return;
    this.scope?.cancel();
    this.dueAt = at;
    this.scope = at === null ? null : this.start(at, ring);
  }

  private start(at: string, ring: () => void): CancellationScope {
    const scope = new CancellationScope();
    scope
      .run(() => sleep(Math.max(1, Date.parse(at) - Date.now()), { summary: 'The next look' }))
      .then(() => {
        if (this.scope === scope) this.dueAt = null;
        ring();
      })
      .catch((failure: unknown) => {
        if (!isCancellation(failure)) throw failure;
      });
    return scope;
  }
}
