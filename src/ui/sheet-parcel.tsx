/** One parcel on the evidence sheet: its numbers and what they are worth, its silence, and everything that tracking showed. */
import { daysBetween } from '../model/day.ts';
import type { Advice, ParcelJudgement } from '../model/judgement.ts';
import type { Parcel } from '../model/order.ts';
import { type Say, type Text, text } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import { FactList } from './fact-list.tsx';
import { Reasons, Sureness } from './reasons.tsx';
import { numberWords, verdictWords } from './verdict-words.ts';

export interface SheetParcelProps {
  parcel: Parcel;
  /** True where the number is the buyer's own. */
  isCorrected: boolean;
  judgement: ParcelJudgement;
  warnings: readonly Advice[];
  heading: Text;
  say: Say;
}

export function SheetParcel({ parcel, isCorrected, judgement, warnings, heading, say }: SheetParcelProps) {
  const { verdict, originVerdict } = judgement;
  return (
    <section>
      <h2>{say(heading)}</h2>
      <FactList
        facts={[
          [
            'sheet.number',
            verdict && <NumberFacts verdict={verdict} words={numberWords(verdict, judgement, warnings).words} isCorrected={isCorrected} say={say} />,
          ],
          [
            'sheet.firstLeg',
            originVerdict && <NumberFacts verdict={originVerdict} words={verdictWords(originVerdict).words} isCorrected={false} say={say} />,
          ],
          ['sheet.earlier', parcel.earlierNumbers.join(', ')],
          ['sheet.carrier', parcel.carrier],
          ['sheet.service', parcel.service],
          ['sheet.silence', silenceWords(parcel, judgement, say)],
        ]}
        say={say}
      />
      {!verdict && !originVerdict && <p>{say(text(parcel.isHidden ? 'badge.numberHidden' : 'badge.noNumberShown'))}</p>}
      <Events parcel={parcel} say={say} />
    </section>
  );
}

const NumberFacts = ({ verdict, words, isCorrected, say }: { verdict: Verdict; words: Text; isCorrected: boolean; say: Say }) => (
  <>
    <bdi class="number">{verdict.number}</bdi> {say(isCorrected ? text('words.withNote', { words, note: text('sheet.corrected') }) : words)}{' '}
    <Sureness confidence={verdict.confidence} say={say} />
    <Reasons reasons={verdict.why} say={say} />
  </>
);

/** Up to the last reading: nobody knows what came after. */
function silenceWords({ eventsSeenOn }: Parcel, { silentDays, lastEventOn, stage }: ParcelJudgement, say: Say): string | null {
  const days = silentDays ?? (lastEventOn && eventsSeenOn && stage !== 'delivered' ? daysBetween(lastEventOn, eventsSeenOn) : 0);
  return days > 0 ? say(text('badge.silentDays', undefined, days)) : null;
}

function Events({ parcel: { events, eventsSeenOn }, say }: { parcel: Parcel; say: Say }) {
  if (events === null) return <p>{say(text('sheet.notRead'))}</p>;
  const caption = eventsSeenOn && say(text('sheet.events', { day: { day: eventsSeenOn } }));
  if (events.length === 0)
    return (
      <p>
        {say(text('sheet.noEvents'))} {eventsSeenOn && say(text('sheet.readOn', { day: { day: eventsSeenOn } }))}
      </p>
    );
  return (
    <table>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{say(text('sheet.day'))}</th>
          <th scope="col">{say(text('sheet.event'))}</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ at, code, text: words }, index) => (
          <tr key={index}>
            <td>{at && say(text('words.day', { day: { day: at } }))}</td>
            <td>
              <bdi>{words || code}</bdi> {words && code && <code>{code}</code>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
