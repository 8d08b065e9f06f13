import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import type { DemoStory } from './demo-story.ts';
import { capOverrun } from './stories/01-cap-overrun.ts';
import { twoSettings } from './stories/02-two-settings.ts';
import { weeksShort } from './stories/03-weeks-short.ts';
import { nestedCap } from './stories/04-nested-cap.ts';
import { technology } from './stories/05-technology.ts';
import { ageingOut } from './stories/06-ageing-out.ts';
import { unsigned } from './stories/07-unsigned.ts';
import { agreementUnsigned } from './stories/08-agreement-unsigned.ts';
import { registrationEnding } from './stories/09-registration-ending.ts';
import { ready } from './stories/10-ready.ts';
import { deficiency } from './stories/11-deficiency.ts';
import { licensed } from './stories/12-licensed.ts';

/**
 * The twelve supervisees of the demo, each there to show one thing; all dates are counted back from one day.
 * @param today - the day on which the demo is laid out.
 */
export function demoStories(today: PlainDate): readonly DemoStory[] {
  return [
    capOverrun(today),
    twoSettings(today),
    weeksShort(today),
    nestedCap(today),
    technology(today),
    ageingOut(today),
    unsigned(today),
    agreementUnsigned(today),
    registrationEnding(today),
    ready(today),
    deficiency(today),
    licensed(today),
  ];
}
