/**
 * How reading went on each kind of page, in full: what was read of how many cards, by which strategy, and what is read no more. Folded, because
 * few ask for it; that something is read no more is said all the same.
 */
import { dayAt, type Zone } from '../model/day.ts';
import { type HealthMemory, lostFields, type PageMemory } from '../model/health.ts';
import { type Say, text } from '../model/text.ts';
import { byField, byPage, fieldText, pageText } from './health-words.ts';
import { LevelMark } from './level-mark.tsx';

export interface HealthSectionProps {
  health: HealthMemory;
  say: Say;
  zone: Zone;
}

export function HealthSection({ health, say, zone }: HealthSectionProps) {
  const pages = Object.values(health).toSorted((a, b) => byPage(a.last.page, b.last.page));
  const faults = pages.flatMap(lostFields).length;
  return (
    <section>
      <details>
        <summary>
          <h2>{say(text('options.health'))}</h2>
          {faults > 0 && (
            <span class="fault" data-level="warn">
              <LevelMark level="warn" say={say} />
              {say(text('options.healthFault', undefined, faults))}
            </span>
          )}
        </summary>
        <p class="muted">{say(text(pages.length > 0 ? 'options.healthHelp' : 'options.healthNone'))}</p>
        {pages.map((memory) => (
          <PageHealthTable key={memory.last.page} memory={memory} say={say} zone={zone} />
        ))}
      </details>
    </section>
  );
}

function PageHealthTable({ memory, say, zone }: { memory: PageMemory; say: Say; zone: Zone }) {
  const { page, seenAt, cardsRead, cardsSeen, fields } = memory.last;
  const lost = lostFields(memory);
  return (
    <div class="health">
      <table>
        <caption>
          <strong>{say(pageText(page))}</strong>{' '}
          <span class="muted">{say(text('options.healthLast', { day: { day: dayAt(seenAt, zone) }, read: cardsRead, seen: cardsSeen }))}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(text('options.healthField'))}</th>
            <th scope="col">{say(text('options.healthRead'))}</th>
            <th scope="col">{say(text('options.healthBy'))}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(memory).map((field) => (
            <tr key={field} data-level={lost.includes(field) ? 'warn' : undefined}>
              <th scope="row">{say(fieldText(field))}</th>
              <td>{say(text('words.count', { count: countOf(fields[field]) }))}</td>
              <td>
                {lost.includes(field) && (
                  <>
                    <LevelMark level="warn" say={say} />
                    {say(text('options.healthLost', { day: { day: dayAt(memory.readAt[field] ?? seenAt, zone) } }))}
                  </>
                )}
                {Object.keys(fields[field] ?? {}).map((strategy) => (
                  <code key={strategy} dir="ltr">
                    {strategy}
                  </code>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What was ever read there, whether the last reading has it or not. */
const rowsOf = ({ last, readAt }: PageMemory): string[] => [...new Set([...Object.keys(last.fields), ...Object.keys(readAt)])].toSorted(byField);

const countOf = (strategies: Record<string, number> = {}): number => Object.values(strategies).reduce((sum, count) => sum + count, 0);
