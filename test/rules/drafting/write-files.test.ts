import { describe, expect, it } from '@jest/globals';
import { draftRulebook } from '../../../rules/drafting/draft-rulebook.ts';
import { writeFiles } from '../../../rules/drafting/write-files.ts';
import { assembleRulebook } from '../../../rules/rulebooks/assemble-rulebook.ts';
import { parseStrictYaml } from '../../../rules/rulebooks/load-rulebook.ts';
import { PLAIN } from './support/made-up-facts.ts';

describe('the files of a draft', () => {
  const facts = { ...PLAIN, openQuestions: ['Whether it is so.'] };
  const draft = draftRulebook(facts);
  const files = writeFiles(draft, facts, { isAnnotated: false });
  const read = (file: string) => parseStrictYaml(files.get(file) ?? '', file);

  it('say what the draft says', () => {
    const parts = {
      identity: read('rulebook.yaml'),
      parameters: read('parameters.yaml'),
      counting: read('counting.yaml'),
      requirements: read('requirements.yaml'),
    };
    const { identity, parameters, counting, requirements } = draft;
    expect(assembleRulebook(parts).sha256).toBe(
      assembleRulebook({ identity, parameters, counting, requirements }).sha256,
    );
  });
  it('each begin with a line that says what they are', () => {
    for (const text of files.values()) expect(text).toMatch(/^# \S/);
  });
  it('keep open questions as comments, for the author to put in other words', () => {
    expect(files.get('rulebook.yaml')).toContain('# open: Whether it is so.');
  });
  it('carry the notes of the facts only when asked', () => {
    const annotated = writeFiles(draft, facts, { isAnnotated: true }).get('requirements.yaml');
    expect(annotated).toContain('# note: After the master.');
    expect(files.get('requirements.yaml')).not.toContain('# note:');
  });
});
