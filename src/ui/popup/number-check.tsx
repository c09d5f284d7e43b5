/** A number that is no order's: what it is worth, how far it can be followed and where to look. Nothing is asked of anybody for it. */
import type { Settings } from '../../model/settings.ts';
import { type Say, text } from '../../model/text.ts';
import { classify } from '../../number/classify.ts';
import { linksFor } from '../../number/links.ts';
import { OutLinks } from '../out-links.tsx';
import { Reasons, Sureness } from '../reasons.tsx';
import { verdictWords } from '../verdict-words.ts';

/** What is shorter is a word or a part of a number. */
const LEAST = { characters: 8, digits: 6 };

/** True for what may be a tracking number, and is no mere word to look for. */
export function isLikeNumber(query: string): boolean {
  const packed = query.replace(/[\s.-]/g, '');
  return packed.length >= LEAST.characters && (packed.match(/\d/g)?.length ?? 0) >= LEAST.digits;
}

export interface NumberCheckProps {
  typed: string;
  settings: Pick<Settings, 'destination' | 'services'>;
  say: Say;
}

export function NumberCheck({ typed, settings: { destination, services }, say }: NumberCheckProps) {
  const verdict = classify(typed, { destination });
  const links = linksFor(verdict).filter(({ service }) => services.includes(service));
  return (
    <section class="number-check" aria-label={say(text('popup.thisNumber'))}>
      <p>
        <bdi class="number">{verdict.normalized}</bdi>
      </p>
      <h2>
        {say(verdictWords(verdict).words)} <Sureness confidence={verdict.confidence} say={say} />
      </h2>
      <Reasons reasons={verdict.why} say={say} />
      {links.length > 0 && <OutLinks label={text('badge.lookUp')} links={links} say={say} />}
    </section>
  );
}
