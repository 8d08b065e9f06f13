import { describe, expect, it } from '@jest/globals';
import { SignedCopiesPage } from '../../api/web/pages/signed-copies-page.tsx';
import { SigningConsentPage } from '../../api/web/pages/signing-consent-page.tsx';
import { ActionForm } from '../../api/web/parts/action-form.tsx';
import { ToConsent } from '../../api/web/parts/signing/ask-consent.tsx';
import { WhoWhenWhy } from '../../api/web/parts/signing/who-when-why.tsx';
import { renderDocument } from '../../api/web/render-document.ts';
import { CONSENT_TEXTS } from '../../rules/vocabulary/signing/consent-texts.ts';

const TEXT = CONSENT_TEXTS[0]!;
const viewer = { id: 's', name: 'Sam', roles: ['supervisor' as const], timeZone: 'America/Los_Angeles', demo: false };
const frame = { viewer, path: '/signing-consent', flash: null, now: new Date('2026-11-24T00:00:00Z') };

describe('signing electronically', () => {
  it('is a page with the whole text, and one button: to agree, or to withdraw', () => {
    const shown = (givenAt: string | null) =>
      renderDocument(SigningConsentPage({ frame, text: TEXT, givenAt, refusal: null }));
    for (const { title } of TEXT.parts) expect(shown(null)).toContain(title);
    expect(shown(null)).toContain('action="/web/giveConsent"');
    expect(shown(null)).not.toContain('withdrawConsent');
    expect(shown('2026-11-23T18:00:00Z')).toContain('action="/web/withdrawConsent"');
    expect(shown('2026-11-23T18:00:00Z')).toContain('Agreed Nov 23, 2026');
  });

  it('is asked in a form that signs, and in no other, of whoever has not agreed', () => {
    const form = (operation: string, text: typeof TEXT | null) =>
      renderDocument(
        <ToConsent.Provider value={text}>
          <ActionForm operation={operation} from="/">
            <button type="submit">Sign</button>
          </ActionForm>
        </ToConsent.Provider>,
      );
    expect(form('signWeek', TEXT)).toContain(`name="consent" value="${TEXT.version}" required`);
    expect(form('signWeek', null)).not.toContain('consent');
    expect(form('returnWeek', TEXT)).not.toContain('consent');
  });
});

describe('a signature', () => {
  const signature = { signerName: 'Sam', signedAt: '2026-11-23T18:00:00.000Z', statement: 'I was there.' };

  it('shows UTC and local time; one on paper its day and no clock', () => {
    const zone = 'America/Los_Angeles';
    const here = renderDocument(<WhoWhenWhy {...signature} contentSha256="ab" timeZone={zone} />);
    expect(here).toContain('2026-11-23 18:00:00 UTC');
    expect(here).toContain('Nov 23, 2026, 10:00:00 AM (America/Los_Angeles, UTC-08:00)');
    const paper = renderDocument(<WhoWhenWhy {...signature} contentSha256={null} origin="paper" timeZone={zone} />);
    expect(paper).toContain('Nov 23, 2026, the day on the paper');
    expect(paper).not.toContain('UTC');
  });

  it('where nothing is signed, the page says what will stand there', () => {
    const html = renderDocument(SignedCopiesPage({ frame, journeyId: 'j', superviseeName: 'Toni', copies: [] }));
    expect(html).toContain('Nothing is signed yet.');
  });
});
