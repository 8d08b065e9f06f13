import { expect, it } from '@jest/globals';
import { DEMO_GUIDE } from '../../../api/web/demo-guide.ts';
import { demoDirector, demoSupervisors } from '../../../cli/demo/demo-staff.ts';
import { demoStories } from '../../../cli/demo/demo-stories.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const today = plainDate('2026-11-23');

it('has everybody whom the front page introduces, under the same number', () => {
  const introduced = new Map(DEMO_GUIDE.map(({ name, number }) => [name, number]));
  for (const { name, number } of demoStories(today)) expect(introduced.get(name)).toBe(number);
  const staff = [demoDirector(), ...Object.values(demoSupervisors(today))].map(({ name }) => name);
  expect([...introduced.keys()].sort()).toEqual([...staff, ...demoStories(today).map(({ name }) => name)].sort());
});
