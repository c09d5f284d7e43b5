/** The dated steps that come next. */
import type { Step } from '../model/judgement.ts';
import { type Say, text } from '../model/text.ts';

export const Plan = ({ steps, say }: { steps: readonly Step[]; say: Say }) =>
  steps.length > 0 && (
    <ol class="plan" aria-label={say(text('badge.plan'))}>
      {steps.map((step) => (
        <li key={`${step.on} ${step.id}`}>
          <time dateTime={step.on}>{say(text('words.day', { day: { day: step.on } }))}</time>
          <span>{say(step.text)}</span>
        </li>
      ))}
    </ol>
  );
