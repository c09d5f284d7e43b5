/** The one page that opens after the installation: what Trackguard does, what it never does, and the way to the orders. */
import { orderListUrl } from '../aliexpress/addresses.ts';
import { type Say, type TextKey, text } from '../model/text.ts';
import { type SiteAccess, SiteAccessNotice } from './site-access.tsx';

export interface WelcomeProps {
  say: Say;
  access: SiteAccess;
  /** Whose toolbar the buyer has in front of them. */
  family: 'chromium' | 'firefox';
}

const DOES: readonly TextKey[] = ['welcome.doesNumber', 'welcome.doesDays', 'welcome.doesNext'];
const DOES_NOT: readonly TextKey[] = ['welcome.doesNotSend', 'welcome.doesNotAct', 'welcome.doesNotRead'];

export const Welcome = ({ say, access, family }: WelcomeProps) => (
  <main>
    <header>
      <img src="/icons/128.png" alt="" />
      <h1>{say(text('welcome.title'))}</h1>
      <p class="lead">{say(text('welcome.lead'))}</p>
      <a class="button start" href={orderListUrl('com')}>
        {say(text('popup.openOrders'))}
      </a>
      <p class="muted">{say(text('welcome.start'))}</p>
      <SiteAccessNotice access={access} say={say} saysGiven />
    </header>
    <div class="columns">
      <List heading="welcome.does" sentences={DOES} say={say} />
      <List heading="welcome.doesNot" sentences={DOES_NOT} say={say} isNegative />
    </div>
    <section>
      <h2>{say(text('welcome.pin'))}</h2>
      <p>{say(text(family === 'firefox' ? 'welcome.pinFirefox' : 'welcome.pinChromium'))}</p>
    </section>
  </main>
);

interface ListProps {
  heading: TextKey;
  sentences: readonly TextKey[];
  say: Say;
  isNegative?: boolean;
}

const List = ({ heading, sentences, say, isNegative = false }: ListProps) => (
  <section>
    <h2>{say(text(heading))}</h2>
    <ul>
      {sentences.map((key) => (
        <li key={key}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={isNegative ? 'M4 4l8 8M12 4l-8 8' : 'M3 8.5l3.2 3.2L13 4.8'} />
          </svg>
          {say(text(key))}
        </li>
      ))}
    </ul>
  </section>
);
