/** What else there is to tell of an order: one advice, with its reasons on request. */
import type { Advice, LetterId } from '../model/judgement.ts';
import { text } from '../model/text.ts';
import { AdviceTools } from './advice-tools.tsx';
import { LevelMark } from './level-mark.tsx';
import { Sureness } from './reasons.tsx';
import type { Scene } from './scene.ts';
import { Summary } from './summary.tsx';
import { Why } from './why.tsx';

/** A calm fact that explains itself. */
const isPlain = ({ level, why, doubts }: Advice): boolean => level === 'info' && why.length === 0 && doubts.length === 0;

export interface AdviceCardProps {
  advice: Advice;
  /** Null where it is offered already. */
  letter: LetterId | null;
  scene: Scene;
}

export function AdviceCard({ advice, letter, scene }: AdviceCardProps) {
  const { say } = scene;
  const what = say(advice.what);
  const isCalm = advice.level === 'info';
  return (
    <article class="advice" data-level={advice.level}>
      {!isCalm && <LevelMark level={advice.level} say={say} />}
      <div>
        <h3>
          {what} <Sureness confidence={advice.confidence} say={say} />
        </h3>
        {advice.action && <p>{say(advice.action)}</p>}
        {letter && <AdviceTools letter={letter} scene={scene} />}
        {!isPlain(advice) && (
          <details>
            <Summary shown={text('badge.why')} heard={text('badge.whyOf', { what })} say={say} />
            <Why advice={advice} scene={scene} />
          </details>
        )}
      </div>
    </article>
  );
}
