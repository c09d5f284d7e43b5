/** Which tracking services stand under a number. */
import type { ComponentChildren } from 'preact';
import { TRACKING_SERVICES, type TrackingService } from '../model/settings.ts';
import { type Say, text } from '../model/text.ts';

export interface ServicesFieldProps {
  chosen: readonly TrackingService[];
  say: Say;
  onChange: (services: TrackingService[]) => void;
  children: ComponentChildren;
}

export function ServicesField({ chosen, say, onChange, children }: ServicesFieldProps) {
  const toggle = (service: TrackingService, isChosen: boolean) =>
    onChange(TRACKING_SERVICES.filter((each) => (each === service ? isChosen : chosen.includes(each))));
  return (
    <section>
      <h2 id="services">{say(text('options.services'))}</h2>
      <fieldset aria-labelledby="services" aria-describedby="services-help">
        {TRACKING_SERVICES.map((service) => (
          <label key={service} class="choice">
            <input type="checkbox" checked={chosen.includes(service)} onChange={({ currentTarget }) => toggle(service, currentTarget.checked)} />
            {say(text(`options.service.${service}`))}
          </label>
        ))}
        {children}
      </fieldset>
      <p class="muted" id="services-help">
        {say(text('options.servicesHelp'))}
      </p>
    </section>
  );
}
