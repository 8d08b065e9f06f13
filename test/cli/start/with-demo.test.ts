import { describe, expect, it } from '@jest/globals';
import { withDemo } from '../../../cli/start/with-demo.ts';
import { readSettings } from '../../../config/settings.ts';

describe('the demo', () => {
  it('is there by npm start unless it is switched off, and by nothing else', () => {
    expect(readSettings(withDemo({})).demo).toBe(true);
    expect(readSettings(withDemo({ CREDITABLE_DEMO: ' ' })).demo).toBe(true);
    expect(readSettings(withDemo({ CREDITABLE_DEMO: 'false' })).demo).toBe(false);
    expect(readSettings({}).demo).toBe(false);
  });
  it('does not start where others are to reach it', () => {
    const start = (more: object) => () => readSettings(withDemo({ PUBLIC_URL: 'https://hours.example.org', ...more }));
    expect(start({})).toThrow(expect.objectContaining({ code: 'SETTINGS_INVALID' }));
    expect(start({ CREDITABLE_DEMO: 'false' })).not.toThrow();
  });
});
