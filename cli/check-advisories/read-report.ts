import { z } from 'zod';

const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']), range: z.string() }),
  ),
});
const failureSchema = z.object({ message: z.string().optional(), error: z.unknown() });

/** What the registry says of the packages that run: what is known against them, or why it could not be asked. */
export type Advisories =
  | { readonly asked: true; readonly grave: readonly string[]; readonly others: number }
  | { readonly asked: false; readonly reason: string };

/**
 * Reads what `npm audit --json` printed.
 * @param text - its output; anything that is no report counts as not asked.
 */
export function readReport(text: string): Advisories {
  const value = parse(text);
  const report = reportSchema.safeParse(value);
  if (!report.success) {
    const failure = failureSchema.safeParse(value);
    return { asked: false, reason: (failure.success ? failure.data.message : undefined) ?? 'npm audit gave no report' };
  }
  const found = Object.entries(report.data.vulnerabilities);
  const grave = found.filter(([, { severity }]) => severity === 'high' || severity === 'critical');
  return {
    asked: true,
    grave: grave.map(([name, { severity, range }]) => `${name} ${range}: ${severity}`),
    others: found.length - grave.length,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
