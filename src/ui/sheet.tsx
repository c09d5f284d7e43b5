/** The evidence sheet: all that is known of one order, on paper. It can be printed and saved as a picture. */
import { useRef, useState } from 'preact/hooks';
import type { Day, Zone } from '../model/day.ts';
import { type Say, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import type { Loading } from './loading.ts';
import { SheetPaper } from './sheet-paper.tsx';
import { Failed, Waiting } from './waiting.tsx';

export interface SheetProps {
  /** Null for an order that is not known. */
  view: Loading<OrderView | null>;
  say: Say;
  today: Day;
  zone: Zone;
  retry: () => void;
  print: () => void;
  /** Saves a picture of this element under this name. */
  savePicture: (sheet: HTMLElement, name: string) => Promise<void>;
}

export function Sheet({ view, say, today, zone, retry, print, savePicture }: SheetProps) {
  const paper = useRef<HTMLElement>(null);
  const [hasFailed, setFailed] = useState(false);
  if (view === 'loading') return <Waiting say={say} />;
  if (view === 'failed') return <Failed say={say} retry={retry} />;
  if (view === null) return <p class="waiting">{say(text('sheet.notFound'))}</p>;
  const save = () =>
    paper.current &&
    savePicture(paper.current, `${view.order.orderId}.png`).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <div class="sheet-tools">
        <button type="button" onClick={print}>
          {say(text('sheet.print'))}
        </button>
        <button type="button" onClick={save}>
          {say(text('sheet.savePicture'))}
        </button>
        {hasFailed && <span role="alert">{say(text('sheet.saveFailed'))}</span>}
      </div>
      <main class="sheet" ref={paper}>
        <SheetPaper view={view} say={say} today={today} zone={zone} />
      </main>
    </>
  );
}
