/* eslint max-lines: off */
import type { Shape } from './shape.ts';

/**
 * What the body of each command looks like, written from rules/vocabulary/commands/ by `npm run commands:index`.
 * Never edit it by hand: a test compares it with the schemas.
 */
export const BODY_SHAPES: Readonly<Record<string, Shape>> = {
  recordFacts: {
    type: 'object',
    properties: {
      degree: {
        type: 'object',
        properties: {
          awardedOn: {
            format: 'date',
            type: 'string',
          },
          level: {
            type: 'string',
            enum: ['master', 'doctorate'],
          },
          field: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          accreditation: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          programStartedOn: {
            format: 'date',
            type: 'string',
          },
          twelveUnitsOn: {
            format: 'date',
            type: 'string',
          },
        },
        required: ['awardedOn'],
        additionalProperties: false,
      },
      registrations: {
        maxItems: 20,
        type: 'array',
        items: {
          type: 'object',
          properties: {
            jurisdiction: {
              type: 'string',
              pattern: '^[A-Z]{2}$',
            },
            credential: {
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            number: {
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            appliedOn: {
              format: 'date',
              type: 'string',
            },
            issuedOn: {
              format: 'date',
              type: 'string',
            },
            expiresOn: {
              format: 'date',
              type: 'string',
            },
          },
          required: ['jurisdiction', 'credential'],
          additionalProperties: false,
        },
      },
      exams: {
        maxItems: 20,
        type: 'array',
        items: {
          type: 'object',
          properties: {
            exam: {
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
            passedOn: {
              format: 'date',
              type: 'string',
            },
          },
          required: ['exam', 'passedOn'],
          additionalProperties: false,
        },
      },
      leaves: {
        maxItems: 50,
        type: 'array',
        items: {
          type: 'object',
          properties: {
            from: {
              format: 'date',
              type: 'string',
            },
            until: {
              format: 'date',
              type: 'string',
            },
            approvedOn: {
              format: 'date',
              type: 'string',
            },
          },
          required: ['from', 'until'],
          additionalProperties: false,
        },
      },
      answers: {
        type: 'object',
        propertyNames: {
          type: 'string',
          minLength: 1,
          maxLength: 100,
        },
        additionalProperties: {
          anyOf: [
            {
              type: 'boolean',
            },
            {
              type: 'number',
            },
            {
              type: 'string',
              maxLength: 500,
            },
          ],
        },
      },
    },
    additionalProperties: false,
  },
  proposeAgreement: {
    type: 'object',
    properties: {
      supervisorId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      settingId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      from: {
        format: 'date',
        type: 'string',
      },
      until: {
        format: 'date',
        type: 'string',
      },
      exception: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
    },
    required: ['supervisorId', 'settingId', 'from'],
    additionalProperties: false,
  },
  signAgreement: {
    type: 'object',
    properties: {
      agreementId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      boardApprovedOn: {
        format: 'date',
        type: 'string',
      },
    },
    required: ['agreementId'],
    additionalProperties: false,
  },
  recordApproval: {
    type: 'object',
    properties: {
      agreementId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      boardApprovedOn: {
        format: 'date',
        type: 'string',
      },
    },
    required: ['agreementId', 'boardApprovedOn'],
    additionalProperties: false,
  },
  endAgreement: {
    type: 'object',
    properties: {
      agreementId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      until: {
        format: 'date',
        type: 'string',
      },
      reason: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
    },
    required: ['agreementId', 'until', 'reason'],
    additionalProperties: false,
  },
  declareConflict: {
    type: 'object',
    properties: {
      agreementId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      conflict: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
    },
    required: ['agreementId', 'conflict'],
    additionalProperties: false,
  },
  submitWeek: {
    type: 'object',
    properties: {
      week: {
        format: 'calendar-week',
        pattern: '^\\d{4}-W\\d{2}$',
        type: 'string',
      },
    },
    required: ['week'],
    additionalProperties: false,
  },
  signWeek: {
    type: 'object',
    properties: {
      weeklyLogId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      contentSha256: {
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
      },
    },
    required: ['weeklyLogId', 'contentSha256'],
    additionalProperties: false,
  },
  returnWeek: {
    type: 'object',
    properties: {
      weeklyLogId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      comment: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
    },
    required: ['weeklyLogId', 'comment'],
    additionalProperties: false,
  },
  amendWeek: {
    type: 'object',
    properties: {
      weeklyLogId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      version: {
        type: 'integer',
        minimum: 1,
        maximum: 9007199254740991,
      },
      reason: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
    },
    required: ['weeklyLogId', 'version', 'reason'],
    additionalProperties: false,
  },
  recordPacketItem: {
    type: 'object',
    properties: {
      itemKey: {
        type: 'string',
        maxLength: 200,
        pattern: '^[a-z][a-z0-9-]*(:[a-z0-9-]+){0,2}$',
      },
      step: {
        type: 'string',
        enum: ['asked', 'signed', 'received', 'sent', 'waived', 'reopened'],
      },
      on: {
        format: 'date',
        type: 'string',
      },
      reason: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
      document: {
        type: 'string',
        minLength: 1,
        maxLength: 200,
      },
      documentId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
    },
    required: ['itemKey', 'step', 'on'],
    additionalProperties: false,
  },
  takeUpImport: {
    type: 'object',
    properties: {
      importId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
    },
    required: ['importId'],
    additionalProperties: false,
  },
  assemblePacket: {
    type: 'object',
    properties: {},
    additionalProperties: false,
  },
  filePacket: {
    type: 'object',
    properties: {
      packetId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      filedOn: {
        format: 'date',
        type: 'string',
      },
    },
    required: ['packetId', 'filedOn'],
    additionalProperties: false,
  },
  recordDeficiency: {
    type: 'object',
    properties: {
      receivedOn: {
        format: 'date',
        type: 'string',
      },
      dueOn: {
        format: 'date',
        type: 'string',
      },
      summary: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
    },
    required: ['receivedOn', 'dueOn', 'summary'],
    additionalProperties: false,
  },
  recordDecision: {
    type: 'object',
    properties: {
      decision: {
        type: 'string',
        enum: ['licensed', 'approved', 'denied', 'closed'],
      },
      decidedOn: {
        format: 'date',
        type: 'string',
      },
      licenseNumber: {
        type: 'string',
        minLength: 1,
        maxLength: 200,
      },
    },
    required: ['decision', 'decidedOn'],
    additionalProperties: false,
  },
  adoptRules: {
    type: 'object',
    properties: {
      sha256: {
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
      },
      reason: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
    },
    required: ['sha256', 'reason'],
    additionalProperties: false,
  },
  planFinish: {
    type: 'object',
    properties: {
      targetOn: {
        format: 'date',
        type: 'string',
      },
    },
    additionalProperties: false,
  },
  shareLog: {
    type: 'object',
    properties: {
      sourceJourneyId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      fromWeek: {
        format: 'calendar-week',
        pattern: '^\\d{4}-W\\d{2}$',
        type: 'string',
      },
    },
    required: ['sourceJourneyId', 'fromWeek'],
    additionalProperties: false,
  },
  endSharedLog: {
    type: 'object',
    properties: {
      sourceJourneyId: {
        type: 'string',
        format: 'uuid',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      lastWeek: {
        format: 'calendar-week',
        pattern: '^\\d{4}-W\\d{2}$',
        type: 'string',
      },
    },
    required: ['sourceJourneyId'],
    additionalProperties: false,
  },
  withdrawJourney: {
    type: 'object',
    properties: {
      reason: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
    },
    required: ['reason'],
    additionalProperties: false,
  },
};
