import type { FiledDocument, NeededDocument } from '../../../rules/vocabulary/needed-document.ts';

/** A document on file that is about nobody in particular and holds for good, unless something else is said. */
export function aFiled(more: Partial<FiledDocument> = {}): FiledDocument {
  return {
    ...{ kind: 'supervision-agreement', validFrom: null, validUntil: null, replaced: false, withdrawn: false },
    ...{ supervisorId: null, settingId: null },
    ...more,
  };
}

/** An agreement of Sam at the clinic that a board asks for, unless something else is said. */
export function aNeed(more: Partial<NeededDocument> = {}): NeededDocument {
  const rule = { citation: '16 CCR § 1833', confidence: 'secondary', sourceUrl: null } as const;
  return {
    ...{ key: 'board/agreement:sam:clinic', kind: 'supervision-agreement', supervisorId: 'sam', settingId: 'clinic' },
    ...{ remindDays: 60, rule },
    ...more,
  };
}
