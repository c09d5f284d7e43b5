/** Where a number can be looked up: the only addresses that Trackguard ever links to for it. */
import type { TrackingService } from '../model/settings.ts';
import type { Verdict } from '../model/verdict.ts';
import { POSTS } from './posts.ts';

export interface Link {
  /** Which of the buyer's chosen services it belongs to. */
  service: TrackingService;
  name: string;
  url: string;
}
/** An address before and after the number. */
interface Page {
  before: string;
  after: string;
}
const split = (url: string): Page => {
  const [before = '', after = ''] = url.split('{number}');
  return { before, after };
};

const CAINIAO = split('https://global.cainiao.com/newDetail.htm?mailNoList={number}');
const SEVENTEEN_TRACK = split('https://t.17track.net/en#nums={number}');
const PARCELS_APP = split('https://parcelsapp.com/en/tracking/{number}');

/** Carriers' own pages by family, of those that take a number in the address. Seen in public tracking programs, September 2026. */
const ADDRESSES: Readonly<Record<string, string>> = {
  '4px': 'https://track.4px.com/#/result/0/{number}',
  amazon: 'https://track.amazon.com/tracking/{number}',
  'australia-post': 'https://auspost.com.au/mypost/track/details/{number}',
  brt: 'https://vas.brt.it/vas/sped_det_new.htm?brtCode={number}&lang=en',
  'canada-post': 'https://www.canadapost-postescanada.ca/track-reperage/en/search?searchFor={number}',
  cne: 'https://www.cne.com/en/track?no={number}',
  'correios-brazil': 'https://rastreamento.correios.com.br/app/index.php?objetos={number}',
  'correos-spain': 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={number}',
  ctt: 'https://www.ctt.pt/feapl_2/app/open/objectSearch/objectSearch.jspx?objects={number}',
  'deutsche-post': 'https://www.dhl.de/en/privatkunden/dhl-sendungsverfolgung.html?piececode={number}',
  dhl: 'https://www.dhl.com/ch-en/home/tracking.html?tracking-id={number}',
  'dhl-ecommerce': 'https://www.dhl.com/ch-en/home/tracking.html?tracking-id={number}',
  dpd: 'https://tracking.dpd.de/status/en_US/parcel/{number}',
  evri: 'https://www.evri.com/track/parcel/{number}/details',
  fedex: 'https://www.fedex.com/apps/fedextrack/?tracknumbers={number}',
  gls: 'https://gls-group.eu/EU/en/parcel-tracking?match={number}',
  gofo: 'https://www.gofo.com/us/track?searchID={number}',
  intelcom: 'https://dragonflyshipping.ca/en/track-your-package/?tracking-id={number}',
  'japan-post': 'https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={number}&locale=en',
  jd: 'https://www.jingdonglogistics.com/Tracking?waybillCodes={number}',
  'la-poste': 'https://www.laposte.fr/outils/suivre-vos-envois?code={number}',
  landmark: 'https://track.landmarkglobal.com/?search={number}',
  'mondial-relay': 'https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition={number}',
  'ninja-van': 'https://www.ninjavan.co/en-my/tracking?id={number}',
  'nova-poshta': 'https://novaposhta.ua/en/tracking/{number}',
  'nz-post': 'https://www.nzpost.co.nz/tools/tracking?trackid={number}',
  ontrac: 'https://www.ontrac.com/tracking/?number={number}',
  packeta: 'https://tracking.packeta.com/en/{number}',
  'poczta-polska': 'https://emonitoring.poczta-polska.pl/?lang=en&numer={number}',
  'pos-malaysia': 'https://tracking.pos.com.my/tracking/{number}',
  'poste-italiane': 'https://www.poste.it/cerca/index.html#/risultati-spedizioni/{number}',
  'posten-norge': 'https://sporing.bring.no/sporing/{number}?lang=en',
  posti: 'https://www.posti.fi/en/tracking/{number}',
  postnl: 'https://postnl.post/track?barcodes={number}',
  postnord: 'https://tracking.postnord.com/en/?id={number}',
  quickpac: 'https://tracking.app.planzer.ch/delivery/info?deliveryNumber={number}',
  'relais-colis': 'https://www.relaiscolis.com/colis/suivre?tracking_number={number}',
  'royal-mail': 'https://www.royalmail.com/track-your-item#/tracking-results/{number}',
  'ru-post': 'https://www.pochta.ru/tracking#{number}',
  seur: 'https://www.seur.com/miseur/mis-envios?tracking={number}',
  'singapore-post': 'https://www.singpost.com/track-items?tracknumber={number}',
  speedx: 'https://tracking.speedx.io/{number}',
  sunyou: 'https://sypost.net/search?orderNo={number}',
  'swiss-post': 'https://service.post.ch/ekp-web/ui/entry/search/{number}?lang=en',
  ukrposhta: 'https://track.ukrposhta.ua/en/?barcode={number}',
  uniuni: 'https://www.uniuni.com/tracking/?no={number}',
  ups: 'https://www.ups.com/track?tracknum={number}',
  usps: 'https://tools.usps.com/go/TrackConfirmAction?tLabels={number}',
  yanwen: 'https://track.yw56.com.cn/en/querydel?nums={number}',
  yunda: 'https://web.yundaex.com/infoInquiry?nav_id=262&cid=0&homeWaybill={number}',
  yunexpress: 'https://www.yuntrack.com/parcelTracking?id={number}',
};

const CARRIER_PAGES = new Map(Object.entries(ADDRESSES).map(([family, url]) => [family, split(url)]));

/** Such numbers need no encoding in an address. */
const READABLE = /^[A-Z0-9]{5,64}$/;

/** @returns none for an order number, which no service knows, nor for what cannot be a number */
export function linksFor({ normalized, family, origin, carrier }: Verdict): Link[] {
  if (family === 'order-number' || !READABLE.test(normalized)) return [];
  // A postal number is looked up at the post that issued it.
  const own = CARRIER_PAGES.get(family === 's10' ? (POSTS[origin ?? '']?.family ?? '') : family);
  const everywhere = [
    link('cainiao', 'Cainiao Global', CAINIAO, normalized),
    link('17track', '17TRACK', SEVENTEEN_TRACK, normalized),
    link('parcelsapp', 'ParcelsApp', PARCELS_APP, normalized),
  ];
  return own && carrier ? [link('carrier', carrier, own, normalized), ...everywhere] : everywhere;
}

const link = (service: Link['service'], name: string, { before, after }: Page, number: string): Link => ({
  service,
  name,
  url: before + number + after,
});
