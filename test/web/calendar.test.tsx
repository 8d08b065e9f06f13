import { describe, expect, it } from '@jest/globals';
import { render } from 'preact-render-to-string';
import { CALENDAR_PAGES } from './fixtures/calendar.tsx';

const shown = (name: string) => render(CALENDAR_PAGES[name]?.() ?? <p />);
const buttons = (html: string) =>
  [...html.slice(html.indexOf('<main')).matchAll(/<button class="btn[^"]*" type="submit">([^<]*)/g)].map(
    ([, label]) => label,
  );

describe('the page of one’s calendar', () => {
  it('makes an address where there is none', () => {
    expect(shown('calendar-none')).toContain('Your calendar has no address yet');
    expect(buttons(shown('calendar-none'))).toEqual(['Make an address']);
  });
  it('shows the address to subscribe to and to copy, and can replace and end it', () => {
    const html = shown('calendar');
    expect(html).toMatch(/href="webcal:\/\/localhost:3000\/calendar\/\w+\.ics"/);
    expect(html).toMatch(/<input[^>]*value="http:\/\/localhost:3000\/calendar\/\w+\.ics"/);
    expect(html).toContain('Keep it to yourself');
    expect(buttons(html)).toEqual(['Replace the address', 'End the address']);
  });
  it('says so where an address works and cannot be shown any more', () => {
    expect(shown('calendar-hidden')).toContain('cannot be shown any more');
    expect(shown('calendar-hidden')).not.toContain('webcal:');
  });
});
