import { describe, expect, it } from '@jest/globals';
import { JourneyPage } from '../../api/web/pages/journey-page.tsx';
import { renderDocument } from '../../api/web/render-document.ts';
import { judgePacket } from '../../rules/readiness/judge-packet.ts';
import type { PacketFacts } from '../../rules/vocabulary/packet-readiness.ts';
import type { Role } from '../../rules/vocabulary/role.ts';
import { PACKET_FACTS } from '../rules/readiness/packet-facts.ts';
import { FILED, JOURNEY } from './fixtures/journeys.ts';
import { frameOf } from './fixtures/people.ts';

const show = (role: Role, id: string, license = 'TX-LPC', facts: PacketFacts = PACKET_FACTS, page = JOURNEY) =>
  renderDocument(
    <JourneyPage
      frame={frameOf('Sam', role, '/journeys/2', id)}
      page={page}
      choices={null}
      refusal={null}
      packet={judgePacket(license, facts)}
    />,
  );

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');

describe('the forms of a packet on the page of a journey', () => {
  it('say how many are done, what is first in the way, who does what next and where that was read', () => {
    const text = textOf(show('director', 'dana'));
    expect(text).toContain(
      '0 of 7 forms are settled. First in the way: Supervised Experience Documentation Form (Ola Outside).',
    );
    expect(text).toContain('The supervisor sends it, signed; due Jun 30, 2024.');
    expect(text).toContain('22 Tex. Admin. Code § 681.93(d); read in the statute or rule; checked Nov 23, 2026');
  });

  it('tell a supervisor first what is theirs, and let them record only that', () => {
    const html = show('supervisor', 'sam');
    expect(textOf(html)).toContain('What is yours to sign or send');
    const keys = [...html.matchAll(/name="itemKey" value="([^"]+)"/g)].map(([, key]) => key);
    expect(keys).toEqual(['supervisory-agreement:sam', 'experience-documentation:sam']);
    expect(html).not.toContain('value="waived"');
  });

  it('let a director set a form aside', () => {
    expect(show('director', 'dana')).toContain('value="waived"');
  });

  it('are called a suggestion where nobody read what the board asks', () => {
    const text = textOf(show('director', 'dana', 'WY-LPC'));
    expect(text).toContain('the forms below are a suggestion only, and decide nothing');
    expect(text).toContain('unverified, ask the board');
    expect(text).not.toContain('forms are settled');
  });

  it('say with the citation why weeks go on while the packet is with the board, and only where a text says so', () => {
    const why = 'Supervision goes on until the license is issued: log and sign every week as before.';
    expect(textOf(show('director', 'dana', 'TX-LPC', PACKET_FACTS, FILED))).toContain(
      `${why} (22 Tex. Admin. Code § 681.91(i)`,
    );
    expect(textOf(show('director', 'dana', 'CA-LMFT', PACKET_FACTS, FILED))).not.toContain(why);
    expect(textOf(show('director', 'dana', 'TX-LPC'))).not.toContain(why);
  });
});
