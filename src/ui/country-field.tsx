/** The country that parcels go to. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Say, text } from '../model/text.ts';
import { COUNTRIES } from '../number/countries.ts';

export interface CountryFieldProps {
  /** ISO 3166-1 alpha-2; null while not told. */
  country: string | null;
  say: Say;
  onChange: (country: string | null) => void;
  children: ComponentChildren;
}

export function CountryField({ country, say, onChange, children }: CountryFieldProps) {
  const named = useMemo(() => nameCountries(say), [say]);
  return (
    <section>
      <h2>{say(text('options.country'))}</h2>
      <div class="field">
        <label for="destination">{say(text('options.countryOf'))}</label>
        <select
          id="destination"
          value={country ?? ''}
          aria-describedby="destination-help"
          onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
        >
          <option value="">{say(text('options.countryUntold'))}</option>
          {named.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        {children}
      </div>
      <p class="muted" id="destination-help">
        {say(text('options.countryHelp'))}
      </p>
    </section>
  );
}

/** Sorted as the buyer's language sorts. */
const nameCountries = (say: Say): { code: string; name: string }[] => {
  const { compare } = new Intl.Collator(say(text('words.language')));
  return [...COUNTRIES]
    .map((code) => ({ code, name: say(text('words.country', { country: { country: code } })) }))
    .sort((a, b) => compare(a.name, b.name));
};
