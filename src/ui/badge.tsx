/** The badge in an order's card: where the order stands, in a row; a click explains it in place. */
import type { Day, Zone } from '../model/day.ts';
import type { TrackingService } from '../model/settings.ts';
import type { Say } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { useDisclosure } from './disclosure.ts';
import { Explanation } from './explanation.tsx';
import { LevelMark, shownLevel } from './level-mark.tsx';
import type { OrderActions } from './order-actions.ts';
import { orderWords } from './order-words.ts';

export interface BadgeProps {
  view: OrderView;
  /** The tracking services to link to. */
  services: readonly TrackingService[];
  say: Say;
  today: Day;
  /** The buyer's. */
  zone: Zone;
  actions: OrderActions;
}

export function Badge({ actions, services, zone, ...shown }: BadgeProps) {
  const { view, say, today } = shown;
  const { isOpen, button, panel } = useDisclosure();
  const { state, daysLeft, warning } = orderWords(view, today);
  const level = shownLevel(view);
  return (
    <div class="badge" data-level={level}>
      <button class="badge-row" {...button}>
        <LevelMark level={level} say={say} />
        <span class="parts">
          {state.map(say).map((words) => (
            <span key={words} class="part state">
              {words}
            </span>
          ))}
          {daysLeft && <span class="part">{say(daysLeft)}</span>}
          {warning && <span class="part warning">{say(warning)}</span>}
        </span>
        <span class="chevron" aria-hidden="true" />
      </button>
      {isOpen && <Explanation panel={panel} services={services} zone={zone} actions={actions} {...shown} />}
    </div>
  );
}
