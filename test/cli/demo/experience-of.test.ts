import { describe, expect, it } from '@jest/globals';
import { demoStories } from '../../../cli/demo/demo-stories.ts';
import type { DemoStory } from '../../../cli/demo/demo-story.ts';
import { importedRecord, liveWeeks, wholeRecord } from '../../../cli/demo/experience-of.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const today = plainDate('2026-11-23');
const story = (wanted: number): DemoStory => demoStories(today).find(({ number }) => number === wanted) as DemoStory;

describe('the record of a story', () => {
  it.each(demoStories(today).map((each) => [each.number, each] as const))(
    'is imported or done in the system, and nothing of it twice (number %i)',
    (_, each) => {
      const imported = importedRecord(each, today)?.log.length ?? 0;
      const live = liveWeeks(each).flatMap(({ sessions }) => sessions).length;
      expect(imported + live).toBe(wholeRecord(each, today).log.length);
    },
  );

  it('imports what waits for a signature without one', () => {
    const unsigned = importedRecord(story(7), today)?.log.filter(({ signedOn }) => signedOn === undefined) ?? [];
    expect(new Set(unsigned.map(({ on }) => on.slice(0, 7)))).toEqual(new Set(['2026-10', '2026-11']));
  });

  it('has nothing to import where everything is done in the system', () => {
    expect(importedRecord(story(8), today)).toBeNull();
  });

  it('leaves the application to be recorded by the filing', () => {
    expect(importedRecord(story(11), today)).not.toHaveProperty('application');
    expect(wholeRecord(story(11), today).application).toEqual({ receivedOn: '2026-09-14' });
  });
});
