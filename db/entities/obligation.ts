import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidence } from '../../rules/vocabulary/evaluation.ts';
import type { Recipient } from '../../rules/vocabulary/ladder.ts';
import type { ObligationKind } from '../../rules/vocabulary/obligation.ts';
import { ownColumns } from './columns.ts';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** Something that a person owes, as the last look found it, with how far its ladder was told. */
export const Obligation = defineEntity({
  name: 'Obligation',
  tableName: 'obligation',
  properties: {
    ...ownColumns,
    // The journey that it belongs to, or the person where it belongs to none.
    scopeId: p.uuid(),
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id').nullable(),
    key: p.text(),
    kind: p.text().$type<ObligationKind>(),
    subjectId: p.text(),
    ownerId: p.manyToOne(Person).mapToPk().fieldName('owner_id'),
    beganOn: p.date(),
    dueOn: p.date().nullable(),
    sentence: p.text(),
    proposals: p.json<readonly string[]>().nullable(),
    citation: p.text().nullable(),
    confidence: p.text().$type<Confidence>().nullable(),
    foundAt: p.datetime(3),
    toldUntil: p.datetime(3).nullable(),
    nextAt: p.datetime(3).nullable(),
    rung: p.integer().nullable(),
    endedAt: p.datetime(3).nullable(),
    closedAt: p.datetime(3).nullable(),
    delegateId: p.manyToOne(Person).mapToPk().fieldName('delegate_id').nullable(),
    liftedAt: p.datetime(3).nullable(),
    // How often people answered it; a look that read it before an answer does not mark it as told.
    touched: p.integer().default(0),
    nextRecipient: p.text().$type<Recipient>().nullable(),
    // When somebody above is told next.
    aboveAt: p.datetime(3).nullable(),
    delegatedAt: p.datetime(3).nullable(),
    delegateReason: p.text().nullable(),
    delegatorId: p.manyToOne(Person).mapToPk().fieldName('delegator_id').nullable(),
    liftReason: p.text().nullable(),
    lifterId: p.manyToOne(Person).mapToPk().fieldName('lifter_id').nullable(),
    decidedAt: p.datetime(3).nullable(),
    decision: p.text().nullable(),
    decisionReason: p.text().nullable(),
    deciderId: p.manyToOne(Person).mapToPk().fieldName('decider_id').nullable(),
  },
  uniques: [{ name: 'obligation_once', properties: ['scopeId', 'key'] }],
  indexes: [
    { name: 'obligation_owner', properties: ['ownerId'], where: 'closed_at is null' },
    { name: 'obligation_delegate', properties: ['delegateId'], where: 'closed_at is null' },
    { name: 'obligation_open', properties: ['organizationId', 'nextAt'], where: 'closed_at is null' },
    { name: 'obligation_journey', properties: ['journeyId'], where: 'closed_at is null' },
  ],
  ...ownRows,
});
