/** One advice: what is wrong, what to do now, what helps with it; why, on request. */
import type { Advice, LetterId } from '../model/judgement.ts';
import type { MarkKind } from '../model/mark.ts';
import { text } from '../model/text.ts';
import { AdviceTools } from './advice-tools.tsx';
import { Doubts } from './doubts.tsx';
import { LevelMark } from './level-mark.tsx';
import { Reasons, Sureness } from './reasons.tsx';
import type { Scene } from './scene.ts';

/** It speaks of the evidence sheet, so the sheet is at hand there. */
const SHEET_RULE = 'D03';
/** Its reason is what to choose in the form of the dispute: part of what to do, not an answer to "why". */
const GUIDE_RULE = 'D02';
/** They tell how to do something, of which nobody can be more or less sure. */
const HELPS = [GUIDE_RULE, SHEET_RULE];

/** A calm fact that explains itself. */
const isPlain = ({ level, why, doubts }: Advice): boolean => level === 'info' && why.length === 0 && doubts.length === 0;

export interface AdviceCardProps {
  advice: Advice;
  /** A calm fact that stands below something else: it draws no attention, and names no further day to look again. */
  isBeside: boolean;
  /** The letter and the marks to offer with it. */
  letter: LetterId | null;
  marks: readonly MarkKind[];
  scene: Scene;
}

export function AdviceCard({ advice, isBeside, letter, marks, scene }: AdviceCardProps) {
  const { say } = scene;
  const what = say(advice.what);
  const isGuide = advice.id === GUIDE_RULE;
  return (
    <article class={isBeside ? 'advice beside' : 'advice'} data-level={advice.level}>
      {!isBeside && <LevelMark level={advice.level} say={say} />}
      <div>
        <h3>
          {what} {!HELPS.includes(advice.id) && <Sureness confidence={advice.confidence} say={say} />}
        </h3>
        {isGuide && <Reasons reasons={advice.why} say={say} />}
        {advice.action && (
          <p>
            {!isBeside && <strong>{say(text('badge.whatNow'))}</strong>} {say(advice.action)}
          </p>
        )}
        {advice.lookAgainOn && !isBeside && <p class="muted">{say(text('badge.lookAgain', { day: { day: advice.lookAgainOn } }))}</p>}
        <AdviceTools letter={letter} marks={marks} hasSheet={advice.id === SHEET_RULE} scene={scene} />
        {!isPlain(advice) && (
          <details class="why">
            <summary aria-label={say(text('badge.whyOf', { what }))}>{say(text('badge.why'))}</summary>
            {!isGuide && <Reasons reasons={advice.why} say={say} />}
            <p class="muted">{say(text('badge.source', { source: advice.source }))}</p>
            {advice.doubts.length > 0 && <Doubts doubts={advice.doubts} scene={scene} />}
          </details>
        )}
      </div>
    </article>
  );
}
