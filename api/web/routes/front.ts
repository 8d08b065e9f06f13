import type { DemoPeople } from '../../../db/views/find-demo-people.ts';
import { performAction } from '../../perform-action.ts';
import { listDemoPeople } from '../../routes/demo/list-demo-people.ts';
import { DEMO_GUIDE, DEMO_JOURNEYS, DEMO_WALKS } from '../demo-guide.ts';
import type { PageRequest, PageRoute } from '../page-request.ts';
import { type DemoPerson, type DemoState, FrontPage, type Walk } from '../pages/front-page.tsx';
import { homeOf } from '../viewer.ts';

/** The front page; whoever is signed in goes to their own. */
export const frontRoute: PageRoute = {
  path: '/',
  ability: 'public',
  async show(request) {
    const { frame, surroundings, acting } = request;
    if (acting !== null) return { goTo: homeOf(acting.roles) };
    const demo = await readDemo(request);
    const people = demo.state === 'off' ? [] : demo.people;
    return {
      page: FrontPage({
        frame,
        demo,
        walks: demo.state === 'ready' ? walksFor(people) : [],
        temporalUrl: surroundings.temporalUrl ?? null,
      }),
    };
  },
};

async function readDemo({ services }: PageRequest): Promise<DemoState> {
  if (!services.settings.demo) return { state: 'off' };
  const demo = await performAction(services, null, listDemoPeople);
  if (demo === null) return { state: 'building', done: 0, of: DEMO_JOURNEYS, people: [] };
  const done = demo.people.filter(({ journeys }) => journeys.length > 0).length;
  const people = demo.people.map(describe).sort((a, b) => placeOf(a.name) - placeOf(b.name));
  return done < DEMO_JOURNEYS ? { state: 'building', done, of: DEMO_JOURNEYS, people } : { state: 'ready', people };
}

function describe({ id, name, roles, journeys }: DemoPeople['people'][number]): DemoPerson {
  const stop = DEMO_GUIDE.find((known) => known.name === name);
  const license = journeys[0]?.license;
  const shows = stop?.shows ?? 'Added after the demo was built.';
  return { id, name, roles, number: stop?.number ?? null, shows, license: license ?? null };
}

function placeOf(name: string): number {
  const place = DEMO_GUIDE.findIndex((known) => known.name === name);
  return place === -1 ? DEMO_GUIDE.length : place;
}

function walksFor(people: readonly DemoPerson[]): Walk[] {
  return DEMO_WALKS.flatMap(({ name, sentence }) => {
    const person = people.find((known) => known.name === name);
    return person === undefined ? [] : [{ personId: person.id, as: name, sentence }];
  });
}
