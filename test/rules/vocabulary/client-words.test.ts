import { describe, expect, it } from '@jest/globals';
import { lookLikeClientRecord, readsLikeClientRecord } from '../../../rules/vocabulary/client-words.ts';

describe('what looks like the record of a client', () => {
  it.each([
    ['progress notes', 'progress_notes_May.pdf'],
    ['progress notes', 'Session notes, week 12'],
    ['progress notes', 'SOAP-note.pdf'],
    ['a diagnosis', 'Diagnosis of somebody'],
    ['a diagnosis', 'DSM-5 summary.pdf'],
    ['a treatment plan', 'treatment-plan.pdf'],
    ['a treatment plan', 'Intake form'],
    ['a client or patient', 'Client names.pdf'],
    ['a client or patient', "the client's chart"],
    ['a client or patient', 'the client’s chart'],
    ['a client or patient', 'patient_list_2026.png'],
    ['a medical record number', 'MRN 448812'],
    ['a Social Security number', 'for 123-45-6789'],
    ['a Social Security number', 'SSN.png'],
  ])('%s: %s', (what, text) => {
    expect(lookLikeClientRecord(['Agreement', text])).toBe(what);
  });

  it.each([
    'Supervision agreement 2026.pdf',
    'Responsibility statement, Sam Supervisor.pdf',
    'W-2 2025.pdf',
    'Evaluation of the supervisee, 2nd quarter',
    'Transcript: courses in assessment and client-centered therapy',
    'BBS letter 2026-11-26.pdf',
    'LMFT 123456.pdf',
    'Note of the board about the fee',
  ])('does not refuse what boards ask for: %s', (text) => {
    expect(lookLikeClientRecord([text])).toBeNull();
  });
});

describe('what in the text of a file looks like the record of a client', () => {
  it.each([
    ['progress notes', 'Subjective: sad. Objective: tired. Assessment: low mood. Plan: meet again.'],
    ['a diagnosis', 'seen for F43.10 since May'],
    ['a diagnosis', 'diagnosis: G47'],
    ['a client or patient', 'Client Name: Z. C.'],
    ['a client or patient', 'Patient’s date of birth: 1990-01-01'],
    ['a medical record number', 'MRN: 448812'],
  ])('%s: %s', (what, text) => {
    expect(readsLikeClientRecord(`An evaluation. ${text} Signed.`)).toBe(what);
  });

  it.each([
    'The supervisor reviews progress notes, treatment plans and diagnoses of clients every month.',
    'Client name: ________ Patient initials: ....',
    'Name of applicant: Alex. Social Security number: 123-45-6789. Form 37A-301. Section F.2.',
    'Objective: to learn. Plan: meet weekly.',
    'Clients are told their number of sessions.',
  ])('does not refuse what agreements, evaluations and forms of boards say: %s', (text) => {
    expect(readsLikeClientRecord(text)).toBeNull();
  });
});
