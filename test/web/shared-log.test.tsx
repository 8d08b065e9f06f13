import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { SharedLogSection } from '../../api/web/parts/journey/shared-log-section.tsx';

const others = [{ journeyId: '22', license: 'CA-LPCC' }];
const taken = {
  sourceJourneyId: '22',
  sourceLicense: 'CA-LPCC',
  journeyId: '2',
  license: 'CA-LMFT',
  fromWeek: '2026-W20',
  lastWeek: null,
};
const section = (more: Partial<Parameters<typeof SharedLogSection>[0]> = {}) =>
  renderToString(
    <SharedLogSection
      journeyId="2"
      license="CA-LMFT"
      sharedLogs={{ shared: [], others }}
      mayChange
      today="2026-11-23"
      from="/journeys/2"
      refusal={null}
      {...more}
    />,
  );

describe('hours toward two licenses, on the page of a journey', () => {
  it('are no matter where there is one license', () => {
    expect(section({ sharedLogs: { shared: [], others: [] } })).toBe('');
  });

  it('can be counted here too, from a day that is asked for', () => {
    const html = section();
    expect(html).toContain('action="/web/shareLog"');
    expect(html).toMatch(/type="date"[^>]*value="2026-11-23"/);
    expect(html).not.toContain('endSharedLog');
  });

  it('that are counted here are named, and can be ended or taken back', () => {
    const html = section({ sharedLogs: { shared: [taken], others } });
    expect(html).toMatch(/too, from the week of May 11.{1,3}17, 2026\./);
    expect(html.match(/action="\/web\/endSharedLog"/g)).toHaveLength(2);
    expect(html).not.toContain('action="/web/shareLog"');
  });

  it('that are logged here and count elsewhere are only named, and not passed on', () => {
    const given = { ...taken, sourceJourneyId: '2', journeyId: '22' };
    const html = section({ sharedLogs: { shared: [given], others } });
    expect(html).toContain('href="/journeys/22"');
    expect(html).not.toContain('<form');
  });

  it('are only named to those who may not change it', () => {
    expect(section({ mayChange: false, sharedLogs: { shared: [taken], others } })).not.toContain('<form');
  });
});
