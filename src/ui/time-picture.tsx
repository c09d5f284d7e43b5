/** Time as a picture: a line from the day of sending to the last day for a dispute, and its days in words, each with the sign that it has on the line. */
import { type Say, text } from '../model/text.ts';
import type { TimeMark } from './time-marks.ts';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

export function TimePicture({ marks, say }: { marks: readonly TimeMark[]; say: Say }) {
  if (marks.length === 0) return null;
  const shareOf = (kind: TimeMark['kind']): number => marks.find((mark) => mark.kind === kind)?.share ?? 1;
  return (
    <div class="time">
      <div class="time-line" aria-hidden="true">
        <span class="time-safe" style={{ inlineSize: percent(shareOf('end')) }} />
        <span class="time-spent" style={{ inlineSize: percent(shareOf('today')) }} />
        {marks.map(({ kind, on, share }) => (
          <span key={`${kind} ${on}`} class="time-mark" data-kind={kind} style={{ insetInlineStart: percent(share) }} />
        ))}
      </div>
      <ol class="time-days" aria-label={say(text('panel.time.name'))}>
        {marks.map(({ kind, on, words }) => (
          <li key={`${kind} ${on}`} class="time-day" data-kind={kind}>
            <span class="time-mark" data-kind={kind} aria-hidden="true" />
            {say(words)}
          </li>
        ))}
      </ol>
    </div>
  );
}
