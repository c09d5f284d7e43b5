/** Names and values, side by side. What is not known has no line. */
import type { ComponentChild } from 'preact';
import { type Say, type TextKey, text } from '../model/text.ts';

export const FactList = ({ facts, say }: { facts: readonly (readonly [TextKey, ComponentChild])[]; say: Say }) => (
  <dl>
    {facts
      .filter(([, value]) => value !== null && value !== '')
      .map(([key, value]) => (
        <div key={key}>
          <dt>{say(text(key))}</dt>
          <dd>{typeof value === 'string' ? <bdi>{value}</bdi> : value}</dd>
        </div>
      ))}
  </dl>
);
