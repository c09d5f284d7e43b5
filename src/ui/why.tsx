/** Why an advice is given, where its rule comes from, and how the buyer can say that it is not so. */
import type { Advice } from '../model/judgement.ts';
import { text } from '../model/text.ts';
import { Doubts } from './doubts.tsx';
import { Reasons } from './reasons.tsx';
import type { Scene } from './scene.ts';

export const Why = ({ advice, scene }: { advice: Advice; scene: Scene }) => (
  <>
    <Reasons reasons={advice.why} say={scene.say} />
    {advice.lookAgainOn && <p class="muted">{scene.say(text('badge.lookAgain', { day: { day: advice.lookAgainOn } }))}</p>}
    <p class="muted">{scene.say(text('badge.source', { source: advice.source }))}</p>
    {advice.doubts.length > 0 && <Doubts advice={advice} scene={scene} />}
  </>
);
