import { describe, expect, it } from '@jest/globals';
import { render } from 'preact-render-to-string';
import { RuleChangePage } from '../../api/web/pages/rule-change-page.tsx';
import { frameOf } from './fixtures/people.ts';
import { PREVIEWED, RULE_CHANGE_PAGES } from './fixtures/rule-changes.tsx';

const frame = frameOf('Dr. Beatrix Almanzar', 'director', '/rule-changes/rollout-1');
const shown = (more: object = {}) =>
  render(RuleChangePage({ frame, rollout: { ...PREVIEWED, ...more }, refusal: null }));

describe('the desk of rule changes', () => {
  it('says how many journeys are counted under older rules, and that nothing changes before somebody adopts them', () => {
    const html = render(RULE_CHANGE_PAGES['rule-changes']?.() ?? <p />);
    expect(html).toContain('3 journeys counted under older rules');
    expect(html).toContain('Nothing changes until you adopt them');
    expect(render(RULE_CHANGE_PAGES['rule-changes-none']?.() ?? <p />)).toContain(
      'Every journey is counted under the present rules',
    );
  });
  it('says for whom they change what, those who lose most first', () => {
    const html = shown();
    expect(html).toContain('Of 3 journeys, 1 would count fewer hours and 1 more.');
    expect(html.indexOf('160 hours fewer')).toBeLessThan(html.indexOf('2 hours more'));
  });
  it.each([
    ['previewed', ['Adopt for those who lose nothing', 'Adopt for everybody', 'Change nothing for anybody']],
    ['adopting', ['Pause', 'Take back what was adopted']],
    ['paused', ['Go on', 'Take back what was adopted']],
    ['adopted', []],
  ])('offers what can be done while it is %s', (state, labels) => {
    const buttons = [...shown({ state }).matchAll(/<button class="btn btn-primary" type="submit">([^<]*)/g)].map(
      ([, label]) => label,
    );
    expect(buttons).toEqual(labels);
  });
});
