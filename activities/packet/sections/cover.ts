import type { Content } from 'pdfmake';
import type { PacketContent } from '../../../db/operations/packet/packet-content.ts';
import { findSummary } from '../../../rules/rulebooks/rulebook-index.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import { printDate, printLocal, printUtc } from '../../../rules/vocabulary/signing/signed-moments.ts';
import { balanceOf } from '../tally.ts';
import { facts, smallPrint } from './parts.ts';

/** The first page: who applies for what, with which board, what is inside, and how the record can be recognized. */
export function cover(content: PacketContent): Content[] {
  return [
    { text: 'Record of supervised experience', style: 'title', margin: [0, 0, 0, 2] },
    { text: `For licensure as ${titleOf(content.license)}`, fontSize: 12, margin: [0, 0, 0, 14] },
    facts(applicantOf(content)),
    { text: 'The hours', style: 'part', margin: [0, 6, 0, 2] },
    facts(hoursOf(content)),
    { text: 'What is inside', style: 'part', margin: [0, 6, 0, 4] },
    { toc: { textMargin: [0, 1.5, 0, 1.5] } },
    { text: 'How this record is recognized', style: 'part', margin: [0, 14, 0, 2] },
    facts(identityOf(content)),
    smallPrint(
      'Hours are clock hours. They are kept as whole minutes and rounded to the hundredth of an hour in print only, so that printed parts may differ from their printed sum by a hundredth. The same record assembled again by the same release gives this same file.',
    ),
  ];
}

function applicantOf({ supervisee, license, organization }: PacketContent): [string, string][] {
  return [
    ['Applicant', supervisee.name],
    ['E-mail', supervisee.email],
    ['License sought', `${titleOf(license)} (${license})`],
    ['Board', findSummary(license).board],
    ['Degree', degreeOf(supervisee.degree)],
    ['Submitted through', organization.name],
  ];
}

function titleOf(license: PacketContent['license']): string {
  const { title, state } = findSummary(license);
  return `${title}, ${state}`;
}

function degreeOf(degree: PacketContent['supervisee']['degree']): string {
  if (degree === null) return 'Not on file';
  const parts = [
    degree.level && `${degree.level.charAt(0).toUpperCase()}${degree.level.slice(1)}’s level`,
    degree.field?.replaceAll('-', ' '),
    degree.accreditation,
  ];
  return [...parts, `awarded ${printDate(degree.awardedOn)}`].filter(Boolean).join(', ');
}

function hoursOf(content: PacketContent): [string, string][] {
  const { logged, counted, lost } = balanceOf(content);
  const signed = content.weeklyLogs.filter(({ status }) => status === 'signed').length;
  return [
    ['Logged', `${formatHours(logged)} hours`],
    ['Counted', `${formatHours(counted)} hours toward at least one requirement`],
    ['Not counted', `${formatHours(lost)} hours, each with its reason`],
    ['Weekly logs', `${content.weeklyLogs.length}, of which ${signed} signed`],
  ];
}

function identityOf({ journeyId, evaluation, rulebook, license }: PacketContent): [string, string][] {
  return [
    ['Journey', journeyId],
    [
      'Record as of',
      `${printUtc(evaluation.evaluatedAt)}; ${printLocal(evaluation.evaluatedAt, findSummary(license).timeZone)}`,
    ],
    ['Record (SHA-256)', evaluation.inputSha256],
    ['Rules', `${license}, version ${rulebook.version}`],
    ['Rules (SHA-256)', rulebook.sha256],
  ];
}
