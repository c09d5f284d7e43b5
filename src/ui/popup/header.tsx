/** The popup's first line: how things stand, and the ways to the orders and the settings. */
import { orderListUrl } from '../../aliexpress/addresses.ts';
import type { Site } from '../../model/order.ts';
import { type Say, type Text, text } from '../../model/text.ts';
import type { Entry } from './entries.ts';
import { countGroups } from './groups.ts';
import { Icon } from './icon.tsx';

export interface HeaderProps {
  entries: readonly Entry[];
  say: Say;
  openOptions: () => void;
}

export function Header({ entries, say, openOptions }: HeaderProps) {
  const openOrders = say(text('popup.openOrders'));
  const settings = say(text('popup.openOptions'));
  const open = entries.filter(({ isOver }) => !isOver).length;
  return (
    <header class="popup-header">
      <h1>{entries.length > 0 ? summaryOf(entries).map(say).join(', ') : say(text('popup.title'))}</h1>
      {open > 0 && (
        <p class="muted">
          <span>{say(text('popup.open', undefined, open))}</span>
        </p>
      )}
      <a class="tool" href={orderListUrl(siteOf(entries))} target="_blank" rel="noreferrer noopener" title={openOrders}>
        <span class="for-ears">{openOrders}</span>
        <Icon name="list" />
      </a>
      <button type="button" class="tool" title={settings} onClick={openOptions}>
        <span class="for-ears">{settings}</span>
        <Icon name="gear" />
      </button>
    </header>
  );
}

/** Nothing is called calm while something was not read. */
function summaryOf(entries: readonly Entry[]): Text[] {
  const { risk, chase, unchecked } = countGroups(entries);
  const needing = [...(risk > 0 ? [text('popup.atRisk', undefined, risk)] : []), ...(chase > 0 ? [text('popup.toChase', undefined, chase)] : [])];
  if (needing.length > 0) return needing;
  return [unchecked > 0 ? text('popup.notChecked', undefined, unchecked) : text('popup.allCalm')];
}

/** Where the buyer was last with any of those that are shown: an account lives on one site. */
function siteOf(entries: readonly Entry[]): Site {
  const [last] = entries.flatMap(({ view }) => view?.order ?? []).sort((a, b) => (b.lastSeenAt ?? 0) - (a.lastSeenAt ?? 0));
  return last?.site ?? 'com';
}
