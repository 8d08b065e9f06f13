import type { JSX } from 'preact';
import type { Gate, GateItem, PairGate } from '../../../../rules/vocabulary/gate-item.ts';
import type { LicenseCode } from '../../../../rules/vocabulary/license-code.ts';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { formatDate } from '../../words/dates.ts';
import { Citation } from '../citation.tsx';
import { EmptyState } from '../empty-state.tsx';
import { StatusMark, type Tone } from '../status-mark.tsx';

interface GateSectionProps {
  readonly gate: Gate;
  readonly license: LicenseCode;
}

/** Since when or from which day hours count under each supervisor at each setting, and what is in the way. */
export function GateSection({ gate, license }: GateSectionProps): JSX.Element {
  const grace = gate.items.filter(({ id }) => id === 'grace');
  return (
    <section id="gate" class="block" aria-labelledby="gate-title">
      <h2 id="gate-title">{gate.mayCount ? 'Since when hours count' : 'Before hours count'}</h2>
      {gate.pairs.length === 0 && (
        <>
          <EmptyState title="Nobody to supervise yet">
            Hours count only under a signed supervision agreement.
          </EmptyState>
          <ItemList items={gate.items.filter(({ id }) => id !== 'grace')} license={license} />
        </>
      )}
      {grace.length > 0 && <ItemList items={grace} license={license} />}
      {gate.pairs.map((pair) => (
        <PairBlock key={`${pair.supervisor} ${pair.setting}`} pair={pair} license={license} />
      ))}
    </section>
  );
}

function PairBlock({ pair, license }: { pair: PairGate; license: LicenseCode }): JSX.Element {
  return (
    <details class="fold" open={!pair.open}>
      <summary>{pair.sentence}</summary>
      <ItemList items={pair.items} license={license} />
    </details>
  );
}

function ItemList({ items, license }: { items: readonly GateItem[]; license: LicenseCode }): JSX.Element {
  return (
    <ul class="gate">
      {items.map((item) => (
        <li key={item.id}>
          <StatusMark tone={TONES[item.state]} word={WORDS[item.state]} />
          <div>
            <strong>{item.label}</strong> {dayOf(item)}
            {item.why !== null && <p>{item.why}</p>}
            {item.next !== null && <p>{item.next}</p>}
            {item.requirement !== null && (
              <Citation
                citation={item.citation}
                confidence={item.confidence}
                ruleHref={ruleHref(license, item.requirement)}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

const TONES: Readonly<Record<GateItem['state'], Tone>> = {
  done: 'good',
  waiting: 'wait',
  missing: 'bad',
  unknown: 'ask',
};

const WORDS: Readonly<Record<GateItem['state'], string>> = {
  done: 'Done',
  waiting: 'Waiting',
  missing: 'To do',
  unknown: 'Not known',
};

function dayOf({ state, on, dueOn }: GateItem): string {
  if (state !== 'done' && dueOn !== null) return `by ${formatDate(dueOn)}`;
  if (on === null) return '';
  return state === 'done' ? `since ${formatDate(on)}` : `from ${formatDate(on)} on`;
}
