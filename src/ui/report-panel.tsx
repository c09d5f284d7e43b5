/** How each way of reading the page went, and the button that saves a report of it. */
import { useState } from 'preact/hooks';
import type { ReadingHealth } from '../model/health.ts';
import { type Say, text } from '../model/text.ts';
import type { Panel } from './disclosure.ts';
import { pageText } from './health-words.ts';

export interface ReportPanelProps {
  readings: readonly ReadingHealth[];
  /** Saves the report as a file, and gives the file's name. Throws when the browser refuses. */
  save: () => string;
  say: Say;
  panel: Panel;
}
type Outcome = { file: string } | 'failed' | null;

export function ReportPanel({ readings, save, say, panel }: ReportPanelProps) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const press = () => {
    try {
      setOutcome({ file: save() });
    } catch (error) {
      globalThis.reportError(error);
      setOutcome('failed');
    }
  };
  return (
    <section class="report" id={panel.id} aria-label={say(text('report.details'))} onKeyDown={panel.onKeyDown}>
      {readings.length > 0 && (
        <ul>
          {readings.map(({ page, cardsRead, cardsSeen }) => (
            <li key={page}>{say(text('report.way', { page: pageText(page), read: cardsRead, seen: cardsSeen }))}</li>
          ))}
        </ul>
      )}
      <p>{say(text('report.help'))}</p>
      <button type="button" onClick={press}>
        {say(text('report.save'))}
      </button>
      <p role="status">
        {outcome === 'failed' && say(text('report.failed'))}
        {outcome !== null && outcome !== 'failed' && say(text('report.saved', outcome))}
      </p>
    </section>
  );
}
