/** How many days before the end of protection the first reminder comes. An invalid number is told and goes nowhere. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { REMINDER_DAYS, readReminderDays } from '../model/settings.ts';
import { type Say, text } from '../model/text.ts';

const { least, most } = REMINDER_DAYS;

export interface ReminderFieldProps {
  days: number;
  say: Say;
  onChange: (days: number) => void;
  children: ComponentChildren;
}

export function ReminderField({ days, say, onChange, children }: ReminderFieldProps) {
  const [isInvalid, setInvalid] = useState(false);
  const [draft, setDraft] = useState(String(days));
  useEffect(() => setDraft(String(days)), [days]);

  const take = (typed: string) => {
    const read = readReminderDays(typed);
    setInvalid(read === null);
    if (read !== null && read !== days) onChange(read);
  };
  return (
    <>
      <div class="field">
        <label for="reminder-days">{say(text('options.reminderDays'))}</label>
        <input
          id="reminder-days"
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          value={draft}
          aria-invalid={isInvalid}
          aria-describedby={isInvalid ? 'reminder-invalid reminder-help' : 'reminder-help'}
          onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
        {children}
      </div>
      {isInvalid && (
        <p class="invalid" id="reminder-invalid" role="alert">
          {say(text('options.reminderInvalid', { least, most }))}
        </p>
      )}
      <p class="muted" id="reminder-help">
        {say(text('options.reminderHelp'))}
      </p>
    </>
  );
}
