/** What is stored in this browser, and how to delete it: a second press is asked for, in the page itself. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Say, type Text, text } from '../model/text.ts';
import type { Room, Stored } from '../model/view.ts';
import { type Aside, AsideField } from './aside-field.tsx';
import { StoreNotices } from './store-notices.tsx';

export interface StoredSectionProps {
  stored: Stored;
  /** Null where the browser does not say. */
  room: Room | null;
  say: Say;
  forgetEverything: () => Promise<void>;
  aside: Aside;
}
type Step = 'offered' | 'asked' | 'forgotten' | 'failed';

export function StoredSection({ stored, room, say, forgetEverything, aside }: StoredSectionProps) {
  const [step, setStep] = useState<Step>('offered');
  const offer = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // At once: a key pressed before the next frame is meant for the question.
  useLayoutEffect(() => {
    if (step === 'asked') keep.current?.focus();
  }, [step]);

  const leave = (next: Step) => {
    setStep(next);
    offer.current?.focus();
  };
  const forget = () =>
    forgetEverything().then(
      () => leave('forgotten'),
      () => leave('failed'),
    );
  return (
    <section>
      <h2>{say(text('options.stored'))}</h2>
      <StoreNotices stored={stored} say={say} />
      <p>
        {say(text('options.storedOrders', undefined, stored.orders))} {room && say(roomText(room))}
      </p>
      <AsideField aside={aside} count={stored.broken} say={say} />
      <button type="button" class="danger" ref={offer} aria-expanded={step === 'asked'} onClick={() => setStep('asked')}>
        {say(text('options.forget'))}
      </button>
      {step === 'asked' && (
        <div class="ask" role="alertdialog" aria-labelledby="forget-ask" onKeyDown={({ key }) => key === 'Escape' && leave('offered')}>
          <p id="forget-ask">{say(text('options.forgetAsk'))}</p>
          <button type="button" ref={keep} onClick={() => leave('offered')}>
            {say(text('options.forgetNo'))}
          </button>
          <button type="button" class="danger" onClick={forget}>
            {say(text('options.forgetYes'))}
          </button>
        </div>
      )}
      <p class="outcome" role="status">
        {step === 'forgotten' && say(text('options.forgotten'))}
        {step === 'failed' && say(text('options.forgetFailed'))}
      </p>
    </section>
  );
}

const roomText = ({ bytes, most }: Room): Text =>
  most === null ? text('options.room', { size: sizeText(bytes) }) : text('options.roomOf', { size: sizeText(bytes), most: sizeText(most) });

/** In decimal units, as browsers count storage. */
function sizeText(bytes: number): Text {
  if (bytes < 1_000) return text('options.bytes', undefined, bytes);
  if (bytes < 1_000_000) return text('options.kilobytes', { size: Math.round(bytes / 1_000) });
  return text('options.megabytes', { size: Math.round(bytes / 100_000) / 10 });
}
