/** "It arrived" and "mute" at an entry; what is urgent is silenced only after a second question. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../model/day.ts';
import type { MarkKind } from '../../model/mark.ts';
import { type Say, text } from '../../model/text.ts';
import { useActing } from '../acting.ts';
import { asksAgain } from '../mark-choice.ts';
import { MarkQuestion } from '../mark-question.tsx';
import type { OrderActions } from '../order-actions.ts';
import type { Entry, SeenEntry } from './entries.ts';
import { type QuickMark, quickMarks } from './entry-actions.ts';
import { Icon, type IconName } from './icon.tsx';
import { CONTROL } from './roving.ts';

export interface EntryToolsProps {
  entry: SeenEntry;
  title: string;
  tabIndex: 0 | -1;
  say: Say;
  today: Day;
  actions: OrderActions;
  onTouch: (entry: Entry) => void;
}
const ICONS: Partial<Record<MarkKind, IconName>> = { arrived: 'arrived', muted: 'muted' };

export function EntryTools({ entry, title, tabIndex, say, today, actions, onTouch }: EntryToolsProps) {
  const { view, headline } = entry;
  const { act, failure, news } = useActing(view, today, actions);
  const [asked, setAsked] = useState<QuickMark | null>(null);
  const tools = useRef<HTMLSpanElement>(null);
  // Whoever answers by keyboard stays where the question was.
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (!asked && wasAsked.current) tools.current?.querySelector('button')?.focus();
    wasAsked.current = asked !== null;
  }, [asked]);

  const give = ({ kind, isGiven }: QuickMark) => {
    onTouch(entry);
    if (isGiven) act.unmark(kind);
    else act.mark(kind);
  };
  const answer = (isTrue: boolean) => {
    setAsked(null);
    if (asked && isTrue) give(asked);
  };
  return (
    <span ref={tools} class={asked ? 'quick asking' : 'quick'}>
      {asked && asksAgain(asked.kind) ? (
        <MarkQuestion kind={asked.kind} say={say} answer={answer} />
      ) : (
        quickMarks(view, headline).map((mark) => {
          const what = mark.isGiven ? text('marks.undoOf', { what: text(`marks.do.${mark.kind}`) }) : text(`marks.do.${mark.kind}`);
          const name = say(text('popup.doFor', { what, title }));
          return (
            <button
              key={mark.kind}
              type="button"
              class="tool"
              title={name}
              tabIndex={tabIndex}
              {...{ [CONTROL]: mark.kind }}
              onClick={() => (mark.needsAnswer ? setAsked(mark) : give(mark))}
            >
              <span class="for-ears">{name}</span>
              <Icon name={mark.isGiven ? 'undo' : (ICONS[mark.kind] ?? 'undo')} />
            </button>
          );
        })
      )}
      {failure && (
        <span role="alert" class="failure">
          {say(failure)}
        </span>
      )}
      <span role="status" class="for-ears">
        {news && say(news)}
      </span>
    </span>
  );
}
