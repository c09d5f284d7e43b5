import { disguise } from './changed.js';
import { h } from './element.js';
import { arrangeTracking } from './layout.js';
import { request } from './mtop.js';
import { beginRedraws } from './redraw.js';
import { sentence, troubleFor } from './trouble.js';

const { choices, labels, months, moment } = window.standIn;
const page = h('div.tracking-page');
/** The timeline is folded behind "view more" after so many scans. */
const SHOWN_SCANS = 4;

function show({ module: { trackingDetailLineList: parcels, fastDeliveryInfoDTO, logisticsReceiverInfo } }) {
  if (parcels.length === 0) return page.append(sentence(labels.noTracking));
  const [headline, tabs, main] = [
    h('div.arrival-time-v2--wrap--2bQw8Lk'),
    h('div.tab-list-v2--list--3kVd1Pz'),
    h('div.logistic-info-v2--main--1sTz4Ya'),
  ];
  const select = (index) => {
    tabs.replaceChildren(...(parcels.length > 1 ? parcels.map((_, position) => tab(position, position === index, select)) : []));
    headline.replaceChildren(h('div.arrival-time-v2--title--e0sXWcA', null, headlineOf(parcels[index])));
    main.replaceChildren(numberAndCarrier(parcels[index]), timeline(parcels[index].detailList), items(parcels[index].packageItemList));
    if (choices.fault === 'changed') disguise(page);
  };
  const aside = h(
    'div.tracking-aside',
    null,
    fastDeliveryInfoDTO ? protection(fastDeliveryInfoDTO) : null,
    h(
      'div.address-v2--wrap--2nHq5Xe',
      null,
      h('strong', null, logisticsReceiverInfo.receiverName),
      h('div', null, logisticsReceiverInfo.detailAddress),
    ),
  );
  page.append(headline, tabs, main, aside);
  arrangeTracking(page);
  select(0);
  beginRedraws(document.getElementById('root'), page, () => []);
}

function tab(position, isActive, select) {
  const element = h(`div.tab-list-v2--tab--1o2e9r7${isActive ? '.tab-list-v2--active--0fKp3Rt' : ''}`, null, `${labels.package} ${position + 1}`);
  element.addEventListener('click', () => select(position));
  return element;
}

function headlineOf({ detailList: [newest], etaInfo }) {
  if (newest?.trackingPrimaryCode === 'AE_GTMS_SIGNED') return `${labels.delivered}：${dayOf(newest)}`;
  return etaInfo ? `${labels.estimatedDelivery}: ${etaInfo.etaTimeText}` : labels.title;
}

const numberAndCarrier = ({ mailNo, logisticsCarrierName, logisticsCpInfo }) =>
  h(
    'div.logistic-info-v2--info--0cFw7Bn',
    null,
    mailNo
      ? h(
          'div.logistic-info-v2--mailNo--3TCkYIM',
          null,
          h('span', null, `${labels.trackingNumber}: `),
          h('span.logistic-info-v2--mailNoValue--X0fPzen', null, mailNo),
          h('span.logistic-info-v2--copy--1dLr6Gm', null, labels.copy),
        )
      : null,
    h(
      'div.logistic-info-v2--carrier--2xJt9Vs',
      null,
      h('span.logistic-info-v2--carrierTitle--4eMu8Oq', null, `${labels.carrier}: `),
      h('span.logistic-info-v2--carrierValue--5aPs2Ud', null, [logisticsCarrierName, logisticsCpInfo?.cpName].filter(Boolean).join(' · ')),
    ),
  );

function timeline(scans) {
  const track = h('div.logistic-info-v2--track--1nqL7Vl', null, scans.slice(0, SHOWN_SCANS).map(node));
  const folded = scans.slice(SHOWN_SCANS);
  if (folded.length === 0) return track;
  const button = h('div.logistic-info-v2--viewMoreBtn--iuFWB5S', { role: 'button' }, `${labels.viewMore} ⌄`);
  button.addEventListener('click', () => button.replaceWith(...folded.map(node)));
  track.append(button);
  return track;
}

const node = (scan) =>
  h(
    'div.logistic-info-v2--node--2hGf6Kc',
    null,
    h('div.logistic-info-v2--nodeTitle--2rejjVx', null, scan.trackingName),
    h('div.logistic-info-v2--nodeDesc--2U3A3Yt', null, scan.trackingDetailDesc),
    h('div.logistic-info-v2--nodeTime--3yWd5Lh', null, timeOf(scan)),
  );

const items = (list) =>
  h(
    'div.package-items-v2--list--6tBv0Xj',
    null,
    list.map((item) =>
      h(
        'div',
        null,
        h('div.package-items-v2--productTitle--6090gOp', null, item.itemTitle),
        h('div.package-items-v2--skuText--2UwaJJO', null, `${item.skuDesc} x${item.count}`),
      ),
    ),
  );

const protection = ({ fdTitle, fdContentList }) =>
  h(
    'div.fast-delivery-v2--wrap--7zNc1Er',
    null,
    h('div.fast-delivery-v2--title--8qSm4Tf', null, fdTitle),
    fdContentList.map((text) => h('div.fast-delivery-v2--content--9wDk3Yb', null, text)),
  );

const dayOf = ({ time }) => {
  const date = new Date(Number(time));
  return `${months[date.getMonth()]} ${date.getDate()}`;
};

function timeOf({ time }) {
  const date = new Date(Number(time));
  const hours = -date.getTimezoneOffset() / 60;
  const values = {
    month: months[date.getMonth()],
    day: date.getDate(),
    time: [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':'),
    zone: `GMT${hours < 0 ? '' : '+'}${hours}`,
  };
  return moment.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

document.getElementById('root').append(page);
request('mtop.ae.ld.querydetail', {
  tradeOrderId: new URLSearchParams(location.search).get('tradeOrderId'),
  tradeOrderLineId: '',
  terminalType: 'PC',
  needPageDisplayInfo: true,
})
  .then(show)
  .catch((error) => page.replaceChildren(troubleFor(error)));
