/** What there is to tell of an order, worst first; more than a few things at once help nobody. */
import { canWrite } from '../letters/letter.ts';
import type { Advice, LetterId } from '../model/judgement.ts';
import type { Mark, MarkKind } from '../model/mark.ts';
import { text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { AdviceCard } from './advice-card.tsx';
import type { Scene } from './scene.ts';

export const MOST_SHOWN = 3;

/** What there is to do comes before what is merely so. */
const byUse = (a: Advice, b: Advice): number => Number(a.action === null) - Number(b.action === null);

export function AdviceList({ scene }: { scene: Scene }) {
  const { order, judgement } = scene.view;
  const all = [...judgement.warnings, ...judgement.notes.toSorted(byUse)];
  const cards = all.map((advice, index) => (
    <AdviceCard
      key={keyOf(advice, all)}
      advice={advice}
      isBeside={index > 0 && advice.level === 'info'}
      letter={letterOf(all, index, scene.view)}
      marks={marksOf(all, index, order.marks)}
      scene={scene}
    />
  ));
  const more = cards.slice(MOST_SHOWN);
  return (
    <>
      {cards.slice(0, MOST_SHOWN)}
      {more.length > 0 && (
        <details class="more">
          <summary>{scene.say(text('badge.more', undefined, more.length))}</summary>
          {more}
        </details>
      )}
    </>
  );
}

/** A mark is the order's, so it is offered once, with the worst advice that it answers, and not when it stands already. */
function marksOf(all: readonly Advice[], index: number, standing: readonly Mark[]): MarkKind[] {
  const offered = all.slice(0, index).flatMap(({ marks }) => marks);
  return all[index]?.marks.filter((kind) => !offered.includes(kind) && standing.every((mark) => mark.kind !== kind)) ?? [];
}

/** A letter, too, is offered once. */
function letterOf(all: readonly Advice[], index: number, view: OrderView): LetterId | null {
  const letter = all[index]?.letter ?? null;
  return letter === null || !canWrite(letter, view) || all.slice(0, index).some((earlier) => earlier.letter === letter) ? null : letter;
}

/** The same from day to day, while its words count the days; a rule can speak of several parcels. */
const keyOf = (advice: Advice, all: readonly Advice[]): string => `${advice.id} ${all.filter(({ id }) => id === advice.id).indexOf(advice)}`;
