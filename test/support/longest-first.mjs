import Sequencer from '@jest/test-sequencer';

/**
 * The longest tests on real servers, longest first: a clean checkout does not know how long a test takes, and one that
 * begins last keeps everybody waiting alone.
 */
const LONGEST = [
  'promises/08-ten-years',
  'promises/03-twice',
  'journey/browser',
  'promises/09-bad-input',
  'hostile/inputs',
  'promises/04-one-wins',
  'promises/10-local-day',
  'journey/ladders',
  'bench/journey',
  'journey/demo',
  'promises/01-acknowledged',
  'hostile/schemathesis',
  'cli/start',
  'promises/25-tenants',
  'promises/02-one-effect',
  'journey/fleet',
  'promises/05-temporal-away',
  'journey/submission',
];

/** Begins with the tests that take longest; all others keep the order that jest gives them. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONGEST.findIndex((name) => path.includes(`/test/${name}`));
      return place < 0 ? LONGEST.length : place;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
