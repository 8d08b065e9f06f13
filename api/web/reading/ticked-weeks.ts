import type { Fields } from '../forms/fields.ts';

/** A week that was ticked on the page, with the hash of what was shown of it and how the page named it. */
export interface TickedWeek {
  readonly weeklyLogId: string;
  readonly contentSha256: string;
  readonly name: string;
}

/** The fields of one week on the page: the tick, the hash of what is shown, and how it is named. */
export function weekFields(weeklyLogId: string) {
  return { tick: `sign.${weeklyLogId}`, content: `content.${weeklyLogId}`, name: `name.${weeklyLogId}` };
}

/** The weeks that were ticked. */
export function tickedWeeks(fields: Fields): TickedWeek[] {
  const ids = Object.keys(fields).flatMap((field) => {
    const id = /^sign\.(.+)$/.exec(field)?.[1];
    return id !== undefined && fields[field] === 'yes' ? [id] : [];
  });
  return ids.map((weeklyLogId) => {
    const { content, name } = weekFields(weeklyLogId);
    return { weeklyLogId, contentSha256: fields[content] ?? '', name: fields[name] ?? '' };
  });
}
