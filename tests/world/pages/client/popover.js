import { h } from './element.js';
import { request } from './mtop.js';

const { labels } = window.standIn;
let opened = null;

/** While the mouse is on the track button, what is known of the first parcel stands beside it; one at a time. */
export function openOnHover(button, orderId) {
  button.addEventListener('mouseenter', async () => {
    close();
    const popover = h('div.comet-popover-wrap');
    opened = popover;
    const answer = await request('mtop.ae.ld.querydetail', { tradeOrderId: orderId, terminalType: 'PC' }).catch(() => null);
    if (opened !== popover) return;
    const place = button.getBoundingClientRect();
    popover.style.cssText = `left: ${place.left + scrollX - 300}px; top: ${place.top + scrollY}px`;
    popover.append(h('div.comet-popover', null, h('div.comet-popover-body', null, content(answer?.module?.trackingDetailLineList?.[0]))));
    document.body.append(popover);
  });
  button.addEventListener('mouseleave', close);
}

function close() {
  opened?.remove();
  opened = null;
}

function content(parcel) {
  if (!parcel) return h('div.order-track-popover', null, labels.noTracking);
  const eta = parcel.etaInfo ? h('p', null, `${labels.estimatedDelivery}:\u00a0`, h('span', null, parcel.etaInfo.etaTimeText)) : null;
  const number = parcel.mailNo ? h('p.tracking-number-title', null, `${labels.trackingNumber}:\u00a0`, h('span', null, parcel.mailNo)) : null;
  const newest = parcel.detailList[0];
  return h(
    'div.order-track-popover',
    null,
    h('div.order-track-popover-title', null, eta, number),
    h('p.order-track-popover-desc', null, newest ? newest.trackingDetailDesc : labels.noTracking),
  );
}
