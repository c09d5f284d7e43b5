import * as v from 'valibot';
import { ask } from '../../src/background/api.ts';
import type { Day } from '../../src/model/day.ts';
import { OrderIdSchema } from '../../src/model/order.ts';
import type { OrderView } from '../../src/model/view.ts';
import { browserSpeech } from '../../src/ui/browser-say.ts';
import { showExtensionPage } from '../../src/ui/extension-page.tsx';
import { savePicture } from '../../src/ui/save-picture.ts';
import { Sheet } from '../../src/ui/sheet.tsx';
import '../../src/ui/styles/sheet.css';

const orderId = new URLSearchParams(location.search).get('order') ?? '';
// Evidence is read in other years too: each day is written with its own.
const { say } = browserSpeech('1970-01-01' as Day);

const load = async (): Promise<OrderView | null> => {
  // An address that was typed may name anything.
  if (!v.is(OrderIdSchema, orderId)) return null;
  const { views } = await ask('view', [orderId]);
  return views.find(({ order }) => order.orderId === orderId) ?? null;
};
const print = () => window.print();

showExtensionPage(
  load,
  ({ value, reload, today, zone }) => (
    <Sheet view={value} say={say} today={today} zone={zone} retry={reload} print={print} savePicture={savePicture} />
  ),
  Date.now(),
);
