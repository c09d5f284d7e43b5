/** A notice that is about no order, for whoever wants to see whether notices reach them. */
import { text } from '../model/text.ts';
import type { Powers } from './powers.ts';
import type { NoticeAccess, NoticeTrial } from './protocol.ts';

const ID = 'trial';
/** ms after which the browser counts as silent. */
const LONGEST = 8_000;
/** ms after which a notice that a desktop refuses is gone: Firefox takes it first, and shows it later. */
const SETTLED = 1_000;

type TrialPowers = Pick<Powers, 'say' | 'pause' | 'showNotice' | 'takeBackNotice' | 'standingNotices'> & { noticeAccess(): Promise<NoticeAccess> };

/** Rejects when the browser refuses the notice or does not answer. */
export function tryNotice(powers: TrialPowers): Promise<NoticeTrial> {
  const silence = powers.pause(LONGEST).then(() => {
    throw new Error('The browser did not answer whether a notice was shown');
  });
  return Promise.race([showTrial(powers), silence]);
}

async function showTrial({ say, pause, noticeAccess, showNotice, takeBackNotice, standingNotices }: TrialPowers): Promise<NoticeTrial> {
  if ((await noticeAccess()) === 'blocked') return 'blocked';
  // One that still stands would be replaced without a sign.
  await takeBackNotice(ID);
  await showNotice({ id: ID, title: say(text('notification.trial')), message: say(text('notification.trialHelp')), stays: false, buttons: [] });
  await pause(SETTLED);
  return (await standingNotices()).includes(ID) ? 'shown' : 'gone';
}
