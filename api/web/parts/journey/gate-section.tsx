import type { JSX } from 'preact';
import type { GateItem } from '../../../../rules/vocabulary/gate-item.ts';
import { StatusMark } from '../status-mark.tsx';

/** The conditions before hours may count, each with what to do when it is not fulfilled. */
export function GateSection({ gate, mayCount }: { gate: readonly GateItem[]; mayCount: boolean }): JSX.Element {
  return (
    <section id="gate" class="block" aria-labelledby="gate-title">
      <h2 id="gate-title">{mayCount ? 'Hours may count' : 'Before hours may count'}</h2>
      <ul class="gate">
        {gate.map(({ id, label, done, next }) => (
          <li key={id}>
            <StatusMark tone={done ? 'good' : 'wait'} word={done ? 'Done' : 'To do'} />
            <div>
              <strong>{label}</strong>
              {!done && next !== null && <p>{next}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
