/** The dated steps that come next. */
import type { Step } from '../model/judgement.ts';
import { type Say, text } from '../model/text.ts';

export const Plan = ({ steps, say }: { steps: readonly Step[]; say: Say }) => (
  <article>
    <h3>{say(text('badge.plan'))}</h3>
    <ol class="plan">
      {steps.map((step) => (
        <li key={`${step.on} ${step.id}`}>
          <time dateTime={step.on}>{say(text('words.day', { day: { day: step.on } }))}</time>
          <span>{say(step.text)}</span>
        </li>
      ))}
    </ol>
  </article>
);
