/** Everything else that is known of an order, folded: how to open a dispute, dates, numbers, reasons, and what else is worth knowing. */
import type { ComponentChildren } from 'preact';
import { trackingUrl } from '../aliexpress/addresses.ts';
import { canWrite } from '../letters/letter.ts';
import { type Day, dayAt, type Zone } from '../model/day.ts';
import type { Advice, LetterId } from '../model/judgement.ts';
import type { TrackingService } from '../model/settings.ts';
import { type Say, type Text, text } from '../model/text.ts';
import { AdviceCard } from './advice-card.tsx';
import { OrderDays } from './order-days.tsx';
import { OutLinks } from './out-links.tsx';
import { ParcelFacts } from './parcel-facts.tsx';
import { Plan } from './plan.tsx';
import { Reasons, Sureness } from './reasons.tsx';
import type { Scene } from './scene.ts';
import { Why } from './why.tsx';

/** How to open a dispute, step by step. */
const GUIDE = 'D02';
/** Told above: the end of protection by the picture of time, the evidence by its button. */
const TOLD = ['P01', 'D03'];

export interface FoldsProps {
  /** The one that leads, of which only the reasons are left to tell. */
  advice: Advice | null;
  /** The letter that is offered above. */
  letter: LetterId | null;
  services: readonly TrackingService[];
  zone: Zone;
  scene: Scene;
  /** What stands at the end of their line. */
  children: ComponentChildren;
}

export function Folds({ advice, letter, services, zone, scene, children }: FoldsProps) {
  const { view, say } = scene;
  const { warnings, notes } = view.judgement;
  const guide = notes.find(({ id }) => id === GUIDE);
  const untold = [...warnings, ...notes].filter((each) => each !== advice && each !== guide && !TOLD.includes(each.id));
  const others = withDoubtsOnce(untold, advice);
  return (
    <div class="folds">
      {guide && (
        <Fold name={guide.what} say={say}>
          <Reasons reasons={guide.why} say={say} />
          {guide.action && <p>{say(guide.action)}</p>}
        </Fold>
      )}
      {advice && (
        <Fold name={text('panel.why')} say={say}>
          <p>
            {say(advice.what)} <Sureness confidence={advice.confidence} say={say} />
          </p>
          <Why advice={advice} scene={scene} />
        </Fold>
      )}
      {others.length > 0 && (
        <Fold name={text('panel.also', { count: others.length })} say={say}>
          {others.map((each, index) => (
            <AdviceCard key={keyOf(each, others)} advice={each} letter={letterOf(others, index, letter, scene)} scene={scene} />
          ))}
        </Fold>
      )}
      <Fold name={text('panel.parcels')} say={say}>
        <Parcels services={services} scene={scene} />
      </Fold>
      <Fold name={text('panel.dates')} say={say}>
        <OrderDays order={view.order} say={say} />
        <Plan steps={view.judgement.plan} say={say} />
        <ReadOn view={view} say={say} today={scene.today} zone={zone} />
      </Fold>
      <p class="ends">{children}</p>
    </div>
  );
}

const Fold = ({ name, say, children }: { name: Text; say: Say; children: ComponentChildren }) => (
  <details>
    <summary>{say(name)}</summary>
    <div class="fold">{children}</div>
  </details>
);

function Parcels({ services, scene: { view, say } }: { services: readonly TrackingService[]; scene: Scene }) {
  const { order, judgement } = view;
  const tracking = trackingUrl(order);
  return (
    <>
      {judgement.parcels.length === 0 && <p class="muted">{say(text('badge.noParcel'))}</p>}
      {judgement.parcels.map((judged, place) => (
        <ParcelFacts
          key={place}
          parcel={order.parcels[place]}
          judgement={judged}
          warnings={judgement.warnings}
          position={place + 1}
          count={judgement.parcels.length}
          services={services}
          say={say}
        />
      ))}
      {tracking && <OutLinks label={text('badge.onAliExpress')} links={[{ name: say(text('badge.trackingPage')), url: tracking }]} say={say} />}
    </>
  );
}

function ReadOn({ view: { order }, say, today, zone }: Pick<Scene, 'view' | 'say'> & { today: Day; zone: Zone }) {
  if (order.lastSeenAt === null) return null;
  const on = dayAt(order.lastSeenAt, zone);
  return <p class="muted">{say(on >= today ? text('badge.readToday') : text('badge.readOn', { day: { day: on } }))}</p>;
}

/** What can be corrected is asked once, with the first advice that rests on it. */
function withDoubtsOnce(all: readonly Advice[], lead: Advice | null): Advice[] {
  const asked = new Set(lead?.doubts);
  return all.map((each) => {
    const doubts = each.doubts.filter((doubt) => !asked.has(doubt));
    for (const doubt of doubts) asked.add(doubt);
    return { ...each, doubts };
  });
}

/** A letter is offered once. */
function letterOf(all: readonly Advice[], index: number, offered: LetterId | null, { view }: Scene): LetterId | null {
  const letter = all[index]?.letter ?? null;
  const isOffered = letter === offered || all.slice(0, index).some((earlier) => earlier.letter === letter);
  return letter === null || isOffered || !canWrite(letter, view) ? null : letter;
}

/** The same from day to day, while its words count the days; a rule can speak of several parcels. */
const keyOf = (advice: Advice, all: readonly Advice[]): string => `${advice.id} ${all.filter(({ id }) => id === advice.id).indexOf(advice)}`;
