/** The hour of the day from which notices come. */
import type { ComponentChildren } from 'preact';
import { NOTICE_HOURS } from '../model/settings.ts';
import { type Say, text } from '../model/text.ts';

const { least, most, quietFrom } = NOTICE_HOURS;
const HOURS = Array.from({ length: most - least + 1 }, (_, index) => least + index);

export interface NoticeHourFieldProps {
  hour: number;
  say: Say;
  onChange: (hour: number) => void;
  children: ComponentChildren;
}

export function NoticeHourField({ hour, say, onChange, children }: NoticeHourFieldProps) {
  const timeOf = clockOf(say);
  return (
    <>
      <div class="field">
        <label for="notice-hour">{say(text('options.noticeHour'))}</label>
        <select
          id="notice-hour"
          value={String(hour)}
          aria-describedby="notice-help"
          onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
        >
          {HOURS.map((each) => (
            <option key={each} value={String(each)}>
              {timeOf(each)}
            </option>
          ))}
        </select>
        {children}
      </div>
      <p class="muted" id="notice-help">
        {say(text('options.noticeHelp', { from: timeOf(hour), until: timeOf(quietFrom) }))}
      </p>
    </>
  );
}

/** Writes an hour (0-23) as the buyer's language does. */
function clockOf(say: Say): (hour: number) => string {
  const format = new Intl.DateTimeFormat(say(text('words.language')), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return (hour) => format.format(Date.UTC(2000, 0, 1, hour));
}
