import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { Phase } from '../../rules/vocabulary/phase.ts';
import type { Role } from '../../rules/vocabulary/role.ts';
import type { Database } from '../open-database.ts';
import { translateFailure } from '../translate-failure.ts';
import { inSession } from '../session.ts';

/** The demo organization and its people. */
export interface DemoPeople {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly journeys: readonly { readonly journeyId: string; readonly license: LicenseCode; readonly phase: Phase }[];
  }[];
}

const PEOPLE = `
  select p.id, p.name, p.roles, coalesce((
    select json_agg(json_build_object('journeyId', j.id, 'license', j.license, 'phase', j.phase) order by j.opened_at, j.id)
    from journey j where j.supervisee_id = p.id), '[]') as journeys
  from person p order by p.created_at, p.name, p.id`;

/**
 * Who can be stepped into in the demo, in the order they were added; null when there is no demo organization.
 * @throws DATABASE_AWAY.
 */
export async function findDemoPeople(db: Database): Promise<DemoPeople | null> {
  const demo = await findDemoOrganization(db);
  if (demo === null) return null;
  const people = await inSession(db, demo.id, (session) => session.ask<DemoPeople['people'][number]>(PEOPLE));
  return { organizationId: demo.id, organizationName: demo.name, people };
}

/** Demo organizations may be read without belonging to one; the first made is the demo. */
async function findDemoOrganization(db: Database): Promise<{ id: string; name: string } | null> {
  const sql = 'select id, name from organization where demo order by created_at, id limit 1';
  try {
    const [demo] = await db.orm.em.getConnection().execute<{ id: string; name: string }[]>(sql);
    return demo ?? null;
  } catch (failure) {
    throw translateFailure(failure);
  }
}
