/** One parcel: what its numbers say and why, where it was last seen, where to look it up. */
import { STAGE_WORDS } from '../journey/stage-words.ts';
import type { Advice, ParcelJudgement } from '../model/judgement.ts';
import type { Parcel } from '../model/order.ts';
import type { TrackingService } from '../model/settings.ts';
import { type Say, type Text, text } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import { linksFor } from '../number/links.ts';
import { OutLinks } from './out-links.tsx';
import { Reasons, Sureness } from './reasons.tsx';
import { numberWords, verdictWords } from './verdict-words.ts';

export interface ParcelFactsProps {
  parcel: Parcel | undefined;
  judgement: ParcelJudgement;
  /** The order's. */
  warnings: readonly Advice[];
  /** From 1. */
  position: number;
  count: number;
  services: readonly TrackingService[];
  say: Say;
}

export function ParcelFacts({ parcel, judgement, warnings, position, count, services, say }: ParcelFactsProps) {
  const { verdict, originVerdict, stage, lastEventOn, silentDays } = judgement;
  const isTold = warnings.some(({ why }) => JSON.stringify(why) === JSON.stringify(verdict?.why));
  const isNotice = stage === 'notice';
  const whereabouts =
    lastEventOn && text(isNotice ? 'badge.announced' : 'badge.lastScan', { stage: text(STAGE_WORDS[stage]), day: { day: lastEventOn } });
  return (
    <article>
      <h3>{say(count > 1 ? text('badge.parcelOf', { position, count }) : text('badge.parcel'))}</h3>
      {verdict && (
        <NumberFacts
          verdict={verdict}
          words={numberWords(verdict, judgement, warnings).words}
          reasons={isTold ? [] : verdict.why}
          services={services}
          say={say}
        />
      )}
      {!verdict && !originVerdict && <p class="muted">{say(text(parcel?.isHidden ? 'badge.numberHidden' : 'badge.noNumberShown'))}</p>}
      {originVerdict && (
        <>
          <h4>{say(text('badge.firstLeg'))}</h4>
          <NumberFacts verdict={originVerdict} words={verdictWords(originVerdict).words} reasons={originVerdict.why} services={services} say={say} />
        </>
      )}
      {whereabouts && <p class="muted">{say(whereabouts)}</p>}
      {silentDays !== null && silentDays > 0 && <p class="muted">{say(text('badge.silentDays', undefined, silentDays))}</p>}
    </article>
  );
}

interface NumberFactsProps {
  verdict: Verdict;
  words: Text;
  /** The verdict's, unless a warning above has told them already. */
  reasons: readonly Text[];
  services: readonly TrackingService[];
  say: Say;
}

function NumberFacts({ verdict, words, reasons, services, say }: NumberFactsProps) {
  const links = linksFor(verdict).filter(({ service }) => services.includes(service));
  return (
    <>
      <p>
        <bdi class="number">{verdict.number}</bdi> {say(words)} <Sureness confidence={verdict.confidence} say={say} />
      </p>
      <Reasons reasons={reasons} say={say} />
      {links.length > 0 && <OutLinks label={text('badge.lookUp')} links={links} say={say} />}
    </>
  );
}
