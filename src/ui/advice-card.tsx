/** One advice in full: what, why, what to do now, when to look again. */
import type { Advice } from '../model/judgement.ts';
import { type Say, text } from '../model/text.ts';
import { LevelMark } from './level-mark.tsx';
import { Reasons, Sureness } from './reasons.tsx';

export const AdviceCard = ({ advice, say }: { advice: Advice; say: Say }) => (
  <article class="advice" data-level={advice.level}>
    <LevelMark level={advice.level} say={say} />
    <div>
      <h3>
        {say(advice.what)} <Sureness confidence={advice.confidence} say={say} />
      </h3>
      <Reasons reasons={advice.why} say={say} />
      {advice.action && (
        <p>
          <strong>{say(text('badge.whatNow'))}:</strong> {say(advice.action)}
        </p>
      )}
      {advice.lookAgainOn && <p class="muted">{say(text('badge.lookAgain', { day: { day: advice.lookAgainOn } }))}</p>}
    </div>
  </article>
);
