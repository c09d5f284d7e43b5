/** Whether the browser lets notices be shown, and a notice to try it with. */
import { useState } from 'preact/hooks';
import type { NoticeAccess, NoticeTrial } from '../background/api.ts';
import { type Say, text } from '../model/text.ts';
import { LevelMark } from './level-mark.tsx';
import { useLoading } from './loading.ts';

export interface Notices {
  findAccess(): Promise<NoticeAccess>;
  /** Shows a notice; rejects when that failed. */
  tryNotice(): Promise<NoticeTrial>;
}
type Outcome = Exclude<NoticeTrial, 'blocked'> | 'trying' | 'failed';

/** Whether notices are let through, looked up again whenever the buyer comes back to the page. */
export const useNoticeAccess = ({ findAccess }: Notices) => useLoading(findAccess, onReturn);

export interface NoticeAccessProps {
  access: NoticeAccess | 'failed';
  /** Asks for it again. */
  reload: () => void;
  tryNotice: Notices['tryNotice'];
  say: Say;
}

export function NoticeAccessField({ access, reload, tryNotice, say }: NoticeAccessProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const tryOne = () => {
    setOutcome('trying');
    tryNotice().then(
      (trial) => {
        // That they are blocked is said above.
        setOutcome(trial === 'blocked' ? null : trial);
        reload();
      },
      () => setOutcome('failed'),
    );
  };
  return (
    <div class="notice-access">
      <div role="status">
        {access === 'blocked' ? (
          <p class="notice" data-level="warn">
            <LevelMark level="warn" say={say} />
            <span>{say(text('options.notice.blocked'))}</span>
          </p>
        ) : (
          <p class="muted">{say(text(`options.notice.${access === 'failed' ? 'unknown' : access}`))}</p>
        )}
      </div>
      <button type="button" aria-disabled={outcome === 'trying'} onClick={() => outcome !== 'trying' && tryOne()}>
        {say(text('options.notice.test'))}
      </button>
      <p class="outcome" role="status" data-outcome={outcome ?? undefined}>
        {outcome && say(text(outcome === 'trying' ? 'words.loading' : `options.notice.${outcome}`))}
      </p>
    </div>
  );
}

/** Whoever comes back to the page may have been to the system's settings meanwhile. */
function onReturn(listener: () => void): () => void {
  addEventListener('focus', listener);
  return () => removeEventListener('focus', listener);
}
