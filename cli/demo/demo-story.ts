import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { RecordFacts } from '../../rules/vocabulary/commands/record-facts.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import type { SettingKey } from './demo-settings.ts';
import type { SupervisorKey } from './demo-staff.ts';
import type { DemoWeek } from './demo-week.ts';

/** What follows the hours: nothing yet, a packet with the board, or the license. */
export type DemoEnding =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'filed';
      readonly filedOn: PlainDate;
      readonly deficiency: { readonly receivedOn: PlainDate; readonly dueOn: PlainDate; readonly summary: string };
    }
  | {
      readonly kind: 'licensed';
      readonly filedOn: PlainDate;
      readonly decision: { readonly decidedOn: PlainDate; readonly licenseNumber: string };
    };

/** The supervision agreement of a story, the same at each of its settings. */
export interface DemoAgreement {
  readonly from: PlainDate;
  /** Null while the supervisor has not signed. */
  readonly signedOn: PlainDate | null;
}

/** One supervisee of the demo and the one thing that the person is there to show. */
export interface DemoStory {
  /** 1 to 12, as the demo numbers its people. */
  readonly number: number;
  readonly name: string;
  readonly license: LicenseCode;
  readonly timeZone: string;
  readonly supervisor: SupervisorKey;
  /** The settings of the story; sessions without one are held at the first. */
  readonly settings: readonly [SettingKey, ...SettingKey[]];
  readonly facts: RecordFacts;
  readonly agreement: DemoAgreement;
  /** An agreement for another setting, proposed and signed in the system. */
  readonly nextAgreement?: { readonly setting: SettingKey; readonly from: PlainDate };
  readonly weeks: readonly DemoWeek[];
  readonly ending: DemoEnding;
}
