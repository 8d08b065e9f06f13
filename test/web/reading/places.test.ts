import { describe, expect, it } from '@jest/globals';
import { type PlaceLink, navigationOf } from '../../../api/web/reading/places.ts';
import { PAGE_ROUTES } from '../../../api/web/routes/all-pages.ts';
import { homeOf } from '../../../api/web/viewer.ts';
import { can } from '../../../rules/vocabulary/abilities.ts';
import { ROLES, type Role } from '../../../rules/vocabulary/role.ts';

const linksOn = (roles: readonly Role[], address: string): readonly PlaceLink[] => {
  const { places, group } = navigationOf(roles, address);
  return [...places, ...(group?.places ?? [])];
};
const labelsOf = (places: readonly PlaceLink[] = []) => places.map(({ label }) => label);

/** Every page to which the navigation leads from where somebody begins, click by click. */
const reachable = (roles: readonly Role[]): readonly string[] => {
  const found = new Set([homeOf(roles)]);
  for (const page of found) for (const { href } of linksOn(roles, page)) found.add(href);
  return [...found].sort();
};

/** What people are; a lead is a supervisor as well. */
const PEOPLE: readonly (readonly Role[])[] = [...ROLES.map((role) => [role]), ['supervisor', 'lead']];

/** Pages to which another page leads, and a file. */
const ELSEWHERE = [
  '/',
  '/access-log.csv',
  '/attestations',
  '/cohort.csv',
  '/emergencies',
  '/journeys/new',
  '/listed-documents',
  '/people/new',
  '/queue/sign',
  '/review',
  '/sign-in',
  '/sign-ins',
  '/signing-consent',
  '/tokens',
  '/who-looked',
];

describe('where one can go', () => {
  it('is at most six places in a row for each role', () => {
    for (const roles of PEOPLE)
      for (const page of reachable(roles)) {
        const { places, group } = navigationOf(roles, page);
        expect(Math.max(places.length, group?.places.length ?? 0)).toBeLessThanOrEqual(6);
      }
  });

  it('leaves out no page: what has an address of its own is reached by those whom it concerns', () => {
    const addresses = PAGE_ROUTES.map(({ path }) => path).filter((path) => !path.includes(':'));
    const all = new Set(PEOPLE.flatMap(reachable));
    expect([...all].sort()).toEqual(addresses.filter((path) => !ELSEWHERE.includes(path)).sort());
    expect(reachable(['director'])).toHaveLength(14);
    expect(reachable(['supervisee'])).toEqual(['/calendar', '/me', '/my-data', '/notices', '/obligations', '/rules']);
  });

  it('is only where one may go', () => {
    for (const roles of PEOPLE)
      for (const address of reachable(roles)) {
        const { ability } = PAGE_ROUTES.find(({ path }) => path === address)!;
        expect([roles, address, ability === 'public' || can(roles, ability)]).toEqual([roles, address, true]);
      }
  });

  it('begins where one’s work is: a lead among supervisees, an administrator with people, an auditor with the cohort', () => {
    expect(ROLES.map((role) => homeOf([role]))).toEqual(['/me', '/queue', '/queue', '/cohort', '/people', '/cohort']);
    expect(homeOf(['supervisor', 'director'])).toBe('/cohort');
  });

  it('marks the page that is open once, and once the place in the row under which it is', () => {
    for (const roles of PEOPLE)
      for (const page of reachable(roles)) {
        const marked = linksOn(roles, `${page}?show=all`).filter(({ current }) => current === 'page');
        expect(marked.map(({ href }) => href)).toEqual([page]);
        expect(navigationOf(roles, page).places.filter(({ current }) => current !== undefined)).toHaveLength(1);
      }
  });

  it('shows the places beside the page that is open, and none beside one that stands alone', () => {
    const { places, group } = navigationOf(['director'], '/reminders');
    expect(labelsOf(places)).toEqual(['Cohort', 'Organization', 'To do', 'Inbox', 'Rules']);
    expect(places.filter(({ current }) => current !== undefined)).toEqual([
      { label: 'Organization', href: '/people', current: 'true' },
    ]);
    expect([group?.label, labelsOf(group?.places)]).toEqual([
      'Organization',
      ['People', 'Settings', 'Signing in', 'Reminders', 'Operations', 'Who has looked'],
    ]);
    expect(navigationOf(['director'], '/cohort').group).toBeNull();
  });

  it('marks the place of a page below it, and no other that begins alike', () => {
    expect(navigationOf(['director'], '/rule-changes/7').group?.places.map(({ current }) => current)).toEqual([
      undefined,
      'true',
    ]);
    expect(navigationOf(['supervisee'], '/rules/CA-LMFT').places.at(-1)).toEqual({
      label: 'Rules',
      href: '/rules',
      current: 'true',
    });
    expect(navigationOf(['supervisee'], '/rulesets').places.filter(({ current }) => current !== undefined)).toEqual([]);
  });

  it('is the rules alone for nobody, without a group', () => {
    expect(navigationOf([], '/rules')).toEqual({
      places: [{ label: 'Rules', href: '/rules', current: 'page' }],
      group: null,
    });
  });
});
