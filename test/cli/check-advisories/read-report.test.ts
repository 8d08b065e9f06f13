import { describe, expect, it } from '@jest/globals';
import { readReport } from '../../../cli/check-advisories/read-report.ts';

describe('what the registry says of the packages', () => {
  it('is grave when it is high or critical', () => {
    const vulnerabilities = {
      one: { severity: 'critical', range: '<2', via: [] },
      two: { severity: 'high', range: '>=1 <3', via: [] },
      three: { severity: 'moderate', range: '*', via: [] },
    };
    expect(readReport(JSON.stringify({ vulnerabilities }))).toEqual({
      asked: true,
      grave: ['one <2: critical', 'two >=1 <3: high'],
      others: 1,
    });
    expect(readReport('{"vulnerabilities":{}}')).toEqual({ asked: true, grave: [], others: 0 });
  });

  it('is never taken for nothing where it was not said', () => {
    expect(readReport('{"message":"405 Method Not Allowed","error":{}}')).toEqual({
      asked: false,
      reason: '405 Method Not Allowed',
    });
    for (const text of ['', '<html>', 'null', '{"vulnerabilities":{"one":{"severity":"awful","range":"*"}}}'])
      expect(readReport(text)).toEqual({ asked: false, reason: 'npm audit gave no report' });
  });
});
