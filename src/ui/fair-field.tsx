/** Whether cheap goods that were knowingly sent untracked are waited for until protection ends. */
import type { ComponentChildren } from 'preact';
import { type Say, text } from '../model/text.ts';

export interface FairFieldProps {
  isFair: boolean;
  say: Say;
  onChange: (isFair: boolean) => void;
  children: ComponentChildren;
}

export const FairField = ({ isFair, say, onChange, children }: FairFieldProps) => (
  <section>
    <h2>{say(text('options.fair'))}</h2>
    <div class="field">
      <label class="choice">
        <input type="checkbox" checked={isFair} aria-describedby="fair-help" onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
        {say(text('options.fairWait'))}
      </label>
      {children}
    </div>
    <p class="muted" id="fair-help">
      {say(text('options.fairHelp'))}
    </p>
  </section>
);
