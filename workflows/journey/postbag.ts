import { log } from '@temporalio/workflow';
import { outbound } from './activities.ts';

/** Where notices on their way are remembered from run to run. */
export interface Carrier {
  readonly organizationId: string;
  /** Notices that are stored and still have to be delivered. */
  undelivered: string[];
}

/** Notices on their way: delivered beside the journey, so that a mail server that is away holds up nothing. */
export class Postbag {
  private readonly state: Carrier;

  constructor(state: Carrier) {
    this.state = state;
  }

  /** Whether every notice is delivered; a run does not end before. */
  get empty(): boolean {
    return this.state.undelivered.length === 0;
  }

  /** Takes notices that are stored, and delivers those that are not on their way already. */
  add(noticeIds: readonly string[]): void {
    const fresh = noticeIds.filter((id) => !this.state.undelivered.includes(id));
    this.state.undelivered.push(...fresh);
    for (const noticeId of fresh) void this.deliver(noticeId);
  }

  /** Delivers what an earlier run left. */
  deliverAll(): void {
    for (const noticeId of this.state.undelivered) void this.deliver(noticeId);
  }

  private async deliver(noticeId: string): Promise<void> {
    const { organizationId } = this.state;
    try {
      await outbound().deliverNotice({ organizationId, noticeId });
    } catch (failure) {
      // Refused for good (no such address): the notice stays in the inbox of the pages, marked as not mailed.
      log.warn('A notice could not be mailed.', { noticeId, failure });
    }
    this.state.undelivered = this.state.undelivered.filter((id) => id !== noticeId);
  }
}
