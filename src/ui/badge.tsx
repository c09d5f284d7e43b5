/** The badge in an order's card: what is wrong, what to do and how many days are left, in one line; a click opens the rest beneath it. */
import { type Headline, headlineOf } from '../advice/headline.ts';
import type { Day, Zone } from '../model/day.ts';
import type { TrackingService } from '../model/settings.ts';
import { type Say, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { useDisclosure } from './disclosure.ts';
import { Explanation } from './explanation.tsx';
import type { OrderActions } from './order-actions.ts';
import { SignMark, spokenOf } from './sign-mark.tsx';

export interface BadgeProps {
  view: OrderView;
  /** The tracking services to link to. */
  services: readonly TrackingService[];
  say: Say;
  today: Day;
  /** The buyer's. */
  zone: Zone;
  actions: OrderActions;
  /** True on the page that this order is about, where its own buttons stand below. */
  isOwnPage?: boolean;
}

export function Badge({ actions, services, zone, isOwnPage = false, ...shown }: BadgeProps) {
  const { view, say, today } = shown;
  const { isOpen, button, panel } = useDisclosure();
  const headline = headlineOf(view, today);
  const { sign, problem, action, daysLeft, saysTime } = headline;
  const showPage = () => {
    panel.onClose();
    button.ref.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div class="badge" data-sign={sign}>
      <button class="badge-row" {...button}>
        <span class="for-ears">{heardOf(headline, say)}</span>
        <SignMark sign={sign} say={say} isMute />
        <span class="words" aria-hidden="true">
          <span class="lead">
            {say(problem)}
            {action && <span class="then">{say(text('headline.after', { action }))}</span>}
          </span>
          {daysLeft && !saysTime && <span class="days">{say(daysLeft)}</span>}
        </span>
        <span class="chevron" aria-hidden="true" />
      </button>
      {isOpen && <Explanation panel={panel} services={services} zone={zone} actions={actions} showPage={isOwnPage ? showPage : null} {...shown} />}
    </div>
  );
}

/** The whole line as one name: of its parts, screen readers would make one with gaps before its signs. No label, which voice control would miss. */
function heardOf({ sign, problem, action, daysLeft, saysTime }: Headline, say: Say): string {
  const spoken = spokenOf(sign, say);
  const line = say(action ? text('headline.line', { problem, action }) : problem);
  const days = daysLeft && !saysTime ? `, ${say(daysLeft)}` : '';
  return `${spoken ? `${spoken}: ` : ''}${line}${days}`;
}
