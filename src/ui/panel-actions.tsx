/** What a panel's reader can do at once: go to the order, copy the letter, keep the evidence. */
import { useState } from 'preact/hooks';
import { orderUrl, trackingUrl } from '../aliexpress/addresses.ts';
import { sayLetter, writeLetter } from '../letters/letter.ts';
import type { Advice, LetterId } from '../model/judgement.ts';
import { text } from '../model/text.ts';
import { useDisclosure } from './disclosure.ts';
import { LetterPanel } from './letter-panel.tsx';
import type { Scene } from './scene.ts';
import { sayToSeller } from './seller-say.ts';

export const READER = { L1: 'seller', L2: 'dispute', L3: 'seller', L4: 'seller', L5: 'seller', L6: 'carrier' } as const satisfies Record<
  LetterId,
  string
>;

export interface PanelActionsProps {
  advice: Advice | null;
  letter: LetterId | null;
  scene: Scene;
  /** The page is wanted, and its button stands out: not where there is nothing to do. */
  isAsking: boolean;
  /** On the order's own page, whose buttons are below the panel: brings them into view. */
  showPage: (() => void) | null;
}

export function PanelActions({ advice, letter, isAsking, scene, showPage }: PanelActionsProps) {
  const { view, say, act } = scene;
  const { isOpen, button, panel, open } = useDisclosure();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = (id: LetterId) => {
    setOutcome(null);
    navigator.clipboard.writeText(sayLetter(writeLetter(id, view), sayToSeller)).then(
      () => setOutcome('copied'),
      () => {
        setOutcome('refused');
        open();
      },
    );
  };
  return (
    <div>
      <div class="actions">
        <PageLink advice={advice} isAsking={isAsking} scene={scene} showPage={showPage} />
        {letter && (
          <>
            <span class="split">
              <button type="button" onClick={() => copy(letter)}>
                {say(text(`panel.copy.${READER[letter]}`))}
              </button>
              <button {...button} title={say(text(`letters.${letter}.name`))}>
                <span class="for-ears">{say(text(`letters.${letter}.name`))}</span>
                <span class="chevron" aria-hidden="true" />
              </button>
            </span>
            {isOpen && <LetterPanel id={letter} isRefused={outcome === 'refused'} panel={panel} view={view} say={say} />}
          </>
        )}
        <button type="button" onClick={act.openSheet}>
          {say(text('panel.evidence'))}
        </button>
      </div>
      <p class="outcome" role="status">
        {outcome === 'copied' && say(text('panel.copied'))}
      </p>
    </div>
  );
}

/** Where the page that is wanted is the tracking page, it leads there; else to the order's, where disputes and extensions are. */
function PageLink({ advice, isAsking, scene: { view, say }, showPage }: Omit<PanelActionsProps, 'letter'>) {
  const tracking = advice?.action?.key === 'advice.T02.look' ? trackingUrl(view.order) : null;
  if (showPage && !tracking) {
    return (
      <button type="button" class={isAsking ? 'primary' : undefined} onClick={showPage}>
        {say(text('panel.showPage'))}
      </button>
    );
  }
  return (
    <a class={isAsking ? 'button primary' : 'button'} href={tracking ?? orderUrl(view.order)} target="_blank" rel="noreferrer noopener">
      {say(text(tracking ? 'panel.openTracking' : 'panel.openOrder'))}
      <span class="for-ears"> {say(text('badge.opensNewTab'))}</span>
    </a>
  );
}
