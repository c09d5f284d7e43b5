/** "Not true?": lets the buyer correct what an advice rests on. */
import { isDay } from '../model/day.ts';
import type { Advice } from '../model/judgement.ts';
import { NO_CORRECTIONS } from '../model/mark.ts';
import { text } from '../model/text.ts';
import { CorrectionField } from './correction-field.tsx';
import { withNumber, withTrackedAt } from './corrections.ts';
import type { Scene } from './scene.ts';
import { Summary } from './summary.tsx';

export const Doubts = ({ advice: { what, doubts }, scene }: { advice: Advice; scene: Scene }) => (
  <details class="doubts">
    <Summary shown={text('marks.notTrue')} heard={text('marks.notTrueOf', { what })} say={scene.say} />
    {doubts.includes('shippedOn') && <ShippedOn scene={scene} />}
    {doubts.includes('number') && <OfEachParcel name="number" scene={scene} />}
    {doubts.includes('trackedAt') && <OfEachParcel name="trackedAt" scene={scene} />}
  </details>
);

const ShippedOn = ({ scene: { view, say, today, act } }: { scene: Scene }) => (
  <CorrectionField
    label={text('marks.shippedOn')}
    value={view.order.shippedOn ?? ''}
    span={{ earliest: view.order.orderedOn, latest: today }}
    say={say}
    onSave={(typed) => isDay(typed) && act.correct({ shippedOn: typed })}
  />
);

/** An order of which no parcel was seen has one all the same. */
const UNSEEN = [{ number: null, trackedAt: null }];

function OfEachParcel({ name, scene: { view, say, today, act } }: { name: 'number' | 'trackedAt'; scene: Scene }) {
  const { numbers, trackedAt } = view.order.corrections ?? NO_CORRECTIONS;
  const parcels = view.order.parcels.length > 0 ? view.order.parcels : UNSEEN;
  return parcels.map((parcel, index) => {
    const { number } = parcel;
    const position = index + 1;
    return (
      <CorrectionField
        key={position}
        label={parcels.length > 1 ? text(`marks.${name}Of`, { position }) : text(`marks.${name}`)}
        value={parcel[name] ?? ''}
        say={say}
        onSave={(typed) =>
          act.correct(
            name === 'number'
              ? { numbers: withNumber(numbers, number, typed) }
              : { trackedAt: withTrackedAt(trackedAt, { number, where: typed, on: today }) },
          )
        }
      />
    );
  });
}
