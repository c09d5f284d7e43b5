/** The settings in the order in which they matter, then what is folded, and deletion at the end. Each change is kept at once. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Zone } from '../model/day.ts';
import type { Settings } from '../model/settings.ts';
import { type Say, text } from '../model/text.ts';
import type { Overview, StoreProblem } from '../model/view.ts';
import type { Aside } from './aside-field.tsx';
import { CountryField } from './country-field.tsx';
import { FairField } from './fair-field.tsx';
import { HealthSection } from './health-section.tsx';
import type { Loading } from './loading.ts';
import { NoticeAccessField, type NoticeAccessProps, type Notices, useNoticeAccess } from './notice-access.tsx';
import { NoticeHourField } from './notice-hour-field.tsx';
import { ReminderField } from './reminder-field.tsx';
import { ServicesField } from './services-field.tsx';
import { StoredSection } from './stored-section.tsx';
import { Failed, Waiting } from './waiting.tsx';

export interface OptionsActions {
  /** Tells what kept the settings from being stored; null when they were. */
  changeSettings: (settings: Settings) => Promise<StoreProblem>;
  forgetEverything: () => Promise<void>;
  aside: Aside;
  notices: Notices;
  /** Asks for the overview again. */
  retry: () => void;
}
export interface OptionsProps {
  overview: Loading<Overview>;
  say: Say;
  /** The user's, in which readings have their day. */
  zone: Zone;
  actions: OptionsActions;
}
type Outcome = 'saved' | 'saveFailed';

export function Options({ overview, say, zone, actions }: OptionsProps) {
  const { value: access, reload } = useNoticeAccess(actions.notices);
  // Until both are there: what comes later would move what the buyer aims at.
  const isReady = typeof overview === 'object' && access !== 'loading';
  return (
    <main>
      <h1>{say(text('options.title'))}</h1>
      {overview === 'failed' && <Failed say={say} retry={actions.retry} />}
      {overview !== 'failed' && !isReady && <Waiting say={say} />}
      {isReady && (
        <>
          <SettingsForm
            kept={overview.settings}
            say={say}
            save={actions.changeSettings}
            notices={{ access, reload, tryNotice: actions.notices.tryNotice }}
          />
          <HealthSection health={overview.health} say={say} zone={zone} />
          <StoredSection stored={overview.stored} room={overview.room} say={say} forgetEverything={actions.forgetEverything} aside={actions.aside} />
        </>
      )}
    </main>
  );
}

interface SettingsFormProps {
  kept: Settings;
  say: Say;
  save: OptionsActions['changeSettings'];
  notices: Omit<NoticeAccessProps, 'say'>;
}

function SettingsForm({ kept, say, save, notices }: SettingsFormProps) {
  // What the user sees is ahead of what is kept while a change is on its way; nothing older may undo it meanwhile.
  const [settings, setSettings] = useState(kept);
  const changesUnderWay = useRef(0);
  const [outcome, setOutcome] = useState<{ field: keyof Settings; outcome: Outcome } | null>(null);
  useEffect(() => {
    if (changesUnderWay.current === 0) setSettings(kept);
  }, [kept]);

  const change = (field: keyof Settings, changed: Partial<Settings>) => {
    const next = { ...settings, ...changed };
    setSettings(next);
    setOutcome(null);
    changesUnderWay.current += 1;
    save(next)
      .then((problem) => problem === null)
      .catch(() => false)
      .then((isSaved) => {
        changesUnderWay.current -= 1;
        if (!isSaved) setSettings(kept);
        setOutcome({ field, outcome: isSaved ? 'saved' : 'saveFailed' });
      });
  };
  const outcomeOf = (field: keyof Settings) => (
    <span class="outcome" role="status" data-outcome={outcome?.field === field ? outcome.outcome : undefined}>
      {outcome?.field === field && say(text(`options.${outcome.outcome}`))}
    </span>
  );
  return (
    <>
      <section>
        <h2>{say(text('options.reminder'))}</h2>
        <ReminderField days={settings.reminderDays} say={say} onChange={(reminderDays) => change('reminderDays', { reminderDays })}>
          {outcomeOf('reminderDays')}
        </ReminderField>
        <NoticeHourField hour={settings.noticeHour} say={say} onChange={(noticeHour) => change('noticeHour', { noticeHour })}>
          {outcomeOf('noticeHour')}
        </NoticeHourField>
        <NoticeAccessField {...notices} say={say} />
      </section>
      <CountryField country={settings.destination} say={say} onChange={(destination) => change('destination', { destination })}>
        {outcomeOf('destination')}
      </CountryField>
      <FairField isFair={settings.isFair} say={say} onChange={(isFair) => change('isFair', { isFair })}>
        {outcomeOf('isFair')}
      </FairField>
      <ServicesField chosen={settings.services} say={say} onChange={(services) => change('services', { services })}>
        {outcomeOf('services')}
      </ServicesField>
    </>
  );
}
