import { countArizona } from './arizona.ts';
import { countCalifornia } from './california.ts';
import { countFlorida } from './florida.ts';
import { type SecondCounter } from './second-count.ts';
import { countTexasLmft } from './texas-lmft.ts';
import { countTexasLpc } from './texas-lpc.ts';

/** The licenses that are counted a second time, by hand. */
export const SECOND_COUNTERS: Readonly<Record<string, SecondCounter>> = {
  'CA-LMFT': countCalifornia,
  'FL-LMHC': countFlorida,
  'AZ-LCSW': countArizona,
  'TX-LMFT': countTexasLmft,
  'TX-LPC': countTexasLpc,
};
