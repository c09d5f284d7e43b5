/** Links out of Trackguard: opened by a click, in a new tab, telling the other side nothing but the address. */
import { type Say, type Text, text } from '../model/text.ts';

export const OutLinks = ({ label, links, say }: { label: Text; links: readonly { name: string; url: string }[]; say: Say }) => (
  <p class="links">
    <span class="muted">{say(label)}</span>
    {links.map(({ name, url }) => (
      <a key={url} href={url} target="_blank" rel="noreferrer noopener">
        {name}
        <span class="for-ears"> {say(text('badge.opensNewTab'))}</span>
      </a>
    ))}
  </p>
);
