import type { ComponentChildren, JSX } from 'preact';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { RulebookReading } from '../../../rules/vocabulary/reading/rulebook-reading.ts';
import { type Frame, Layout } from '../parts/layout.tsx';
import { CasesSection } from '../parts/rules/cases-section.tsx';
import { ConfidenceBar } from '../parts/rules/confidence-bar.tsx';
import { CountingSection } from '../parts/rules/counting-section.tsx';
import { NumbersTable } from '../parts/rules/numbers-table.tsx';
import { History, OpenQuestions, Readings, Sources } from '../parts/rules/reading-lists.tsx';
import { RequirementsList } from '../parts/rules/requirements-list.tsx';
import { formatDate } from '../words/dates.ts';
import { count } from '../words/quantity.ts';

/** What the page of a rulebook needs. */
export interface RulebookPageData {
  readonly frame: Frame;
  readonly reading: RulebookReading;
}

/** The parts of the page, in their order, with the words that lead to them. */
const PARTS = [
  ['requirements', 'Requirements'],
  ['numbers', 'Numbers'],
  ['counting', 'How hours are counted'],
  ['open', 'What is not settled'],
  ['readings', 'How the texts are read'],
  ['cases', 'Worked cases'],
  ['history', 'History'],
  ['sources', 'Sources'],
] as const;

/** The rules of one license as prose. */
export function RulebookPage({ frame, reading }: RulebookPageData): JSX.Element {
  const today = dateAt(frame.now.toISOString(), frame.viewer?.timeZone ?? 'UTC');
  return (
    <Layout frame={frame} title={reading.license} crumbs={[{ label: 'Rules', href: '/rules' }]}>
      <Head reading={reading} />
      <nav class="parts-nav" aria-label="On this page">
        {PARTS.map(([id, label]) => (
          <a key={id} href={`#part-${id}`}>
            {label}
          </a>
        ))}
      </nav>
      <Part id="requirements">
        <RequirementsList reading={reading} today={today} />
      </Part>
      <Part id="numbers">
        <NumbersTable reading={reading} today={today} />
      </Part>
      <Part id="counting">
        <CountingSection counting={reading.counting} license={reading.license} />
      </Part>
      <Part id="open">
        <OpenQuestions reading={reading} />
      </Part>
      <Part id="readings">
        <Readings readings={reading.readings} />
      </Part>
      <Part id="cases">
        <CasesSection cases={reading.cases} />
      </Part>
      <Part id="history">
        <History reading={reading} />
      </Part>
      <Part id="sources">
        <Sources sources={reading.sources} />
      </Part>
    </Layout>
  );
}

/** For whom the rules are, what they ask for first of all, and how sure they are. */
function Head({ reading }: { reading: RulebookReading }): JSX.Element {
  const { headline, requirements } = reading;
  const first = requirements.find(({ id }) => id === headline.id);
  return (
    <section class="answer" aria-labelledby="part-head">
      <p class="eyebrow">
        {reading.license} · {reading.board}
      </p>
      <h1 id="part-head">
        {reading.title}, {reading.state}
      </h1>
      {first !== undefined && (
        <p class="demand">
          {headline.label}: {first.demands.join(' ')}
        </p>
      )}
      <ul class="sentences">
        {reading.forWhom.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {reading.paths.map(({ id, label, sentence }) => (
          <li key={id}>
            The way “{label}”: {sentence}
          </li>
        ))}
        {reading.elections.map(({ id, label, sentence, citation }) => (
          <li key={id}>
            The choice “{label}”: {sentence} <span class="citation">({citation})</span>
          </li>
        ))}
      </ul>
      <div class="sure-head">
        <p>
          {count(reading.requirementCount, 'requirement')}, last checked on {formatDate(reading.readOn)}. Read in:
        </p>
        <ConfidenceBar counts={reading.confidences} />
      </div>
    </section>
  );
}

function Part({ id, children }: { id: (typeof PARTS)[number][0]; children: ComponentChildren }): JSX.Element {
  const [, label] = PARTS.find(([known]) => known === id) ?? [id, id];
  return (
    <section class="block" aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`}>{label}</h2>
      {children}
    </section>
  );
}
