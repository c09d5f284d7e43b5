/** What every part of an explanation is drawn from. */
import type { Day } from '../model/day.ts';
import type { Say } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import type { Act } from './acting.ts';

export interface Scene {
  view: OrderView;
  say: Say;
  today: Day;
  act: Act;
}
