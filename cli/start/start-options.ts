import type { Settings } from '../../config/settings.ts';
import type { Surroundings } from '../../local/obtain/sources.ts';

/** What a start works with. */
export interface StartOptions extends Surroundings {
  readonly settings: Settings;
}
