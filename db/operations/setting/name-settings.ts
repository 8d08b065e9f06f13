import type { Session } from '../../session.ts';

/** The names of settings by their ids; none where none is asked for. */
export async function nameSettings(session: Session, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await session.ask<{ id: string; name: string }>('select id, name from setting where id in (?)', [
    [...new Set(ids)],
  ]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
