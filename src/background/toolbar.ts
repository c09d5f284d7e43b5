/** The toolbar button: how many orders need the buyer, coloured by the worst; a neutral dot while some were not checked; the rest in its title. */
import { browser } from 'wxt/browser';
import { type Say, type Text, text } from '../model/text.ts';
import type { Look } from '../store/agenda-entries.ts';
import type { ToolbarState } from './toolbar-state.ts';

const COLOURS: Record<Look, string> = { unchecked: '#57606a', warn: '#9a5b00', urgent: '#c0141c' };
/** Neither a number nor a sign that all is well. */
const DOT = '•';

export async function showToolbar(state: ToolbarState, say: Say): Promise<void> {
  const { pressing, worst } = state;
  const badge = pressing > 0 ? String(pressing) : worst === 'unchecked' ? DOT : '';
  await browser.action.setBadgeText({ text: badge });
  await browser.action.setBadgeBackgroundColor({ color: COLOURS[worst ?? 'unchecked'] });
  await browser.action.setTitle({ title: titleOf(state).map(say).join('\n') });
}

/** One line for each thing. Nothing is called calm while an order was not checked. */
function titleOf({ pressing, unchecked, next, hasOrders }: ToolbarState): Text[] {
  const lines = [text('extension.name')];
  if (pressing > 0) lines.push(text('toolbar.needYou', undefined, pressing));
  if (unchecked > 0) lines.push(text('toolbar.unchecked', undefined, unchecked));
  if (pressing + unchecked === 0 && hasOrders) lines.push(text('popup.allCalm'));
  if (next) lines.push(text('toolbar.next', { day: { day: next } }));
  return lines;
}
