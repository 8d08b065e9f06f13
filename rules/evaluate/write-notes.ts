import { type CountingContext } from '../counting/counting-context.ts';
import { formatDate } from '../explain/format-date.ts';

/**
 * Lists what a reader must know besides the rows: readings taken, texts that are silent, dates assumed.
 */
export function writeNotes({ rulebook, record, asOf, anchors }: CountingContext): string[] {
  const { asked = [] } = rulebook;
  const { readings, notes, appliesTo } = rulebook.identity;
  const anchor = appliesTo.by === 'entry' ? null : anchors[appliesTo.by];
  const isOutside = anchor !== null && (anchor < (appliesTo.from ?? anchor) || anchor > (appliesTo.until ?? anchor));
  return [
    ...(record.application === undefined
      ? [`No application is recorded: ${formatDate(asOf)} is taken as the day the board receives it.`]
      : []),
    ...(isOutside ? [`These rules may not be the ones for this person. ${appliesTo.note}`] : []),
    ...readings.map(({ id, takes, instead }) =>
      instead !== undefined && asked.includes(id)
        ? `Reading "${id}", asked for instead of the one taken: ${instead} The reading taken otherwise: ${takes}`
        : `Reading "${id}": ${takes}${instead === undefined ? '' : ` The other reading: ${instead}`}`,
    ),
    ...notes,
  ];
}
