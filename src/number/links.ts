/** Where a number can be looked up: the only addresses that Trackguard ever links to for it. */
import type { Link } from '../model/verdict.ts';
import { POSTS } from './posts.ts';

interface Page {
  name: string;
  /** `{number}` is filled with the url-encoded number. */
  url: string;
}

const CAINIAO: Page = { name: 'Cainiao Global', url: 'https://global.cainiao.com/newDetail.htm?mailNoList={number}' };
const SEVENTEEN_TRACK: Page = { name: '17TRACK', url: 'https://t.17track.net/en#nums={number}' };
const PARCELS_APP: Page = { name: 'ParcelsApp', url: 'https://parcelsapp.com/en/tracking/{number}' };

/** Carriers' own pages by family, of those that take a number in the address. Seen in public tracking programs, September 2026. */
const CARRIER_PAGES: Readonly<Record<string, Page>> = {
  '4px': { name: '4PX', url: 'https://track.4px.com/#/result/0/{number}' },
  amazon: { name: 'Amazon Shipping', url: 'https://track.amazon.com/tracking/{number}' },
  'australia-post': { name: 'Australia Post', url: 'https://auspost.com.au/mypost/track/details/{number}' },
  brt: { name: 'BRT', url: 'https://vas.brt.it/vas/sped_det_new.htm?brtCode={number}&lang=en' },
  'canada-post': { name: 'Canada Post', url: 'https://www.canadapost-postescanada.ca/track-reperage/en/search?searchFor={number}' },
  cne: { name: 'CNE Express', url: 'https://www.cne.com/en/track?no={number}' },
  'correios-brazil': { name: 'Correios', url: 'https://rastreamento.correios.com.br/app/index.php?objetos={number}' },
  'correos-spain': {
    name: 'Correos',
    url: 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={number}',
  },
  ctt: { name: 'CTT', url: 'https://www.ctt.pt/feapl_2/app/open/objectSearch/objectSearch.jspx?objects={number}' },
  'deutsche-post': { name: 'DHL', url: 'https://www.dhl.de/en/privatkunden/dhl-sendungsverfolgung.html?piececode={number}' },
  dhl: { name: 'DHL', url: 'https://www.dhl.com/ch-en/home/tracking.html?tracking-id={number}' },
  'dhl-ecommerce': { name: 'DHL eCommerce', url: 'https://www.dhl.com/ch-en/home/tracking.html?tracking-id={number}' },
  dpd: { name: 'DPD', url: 'https://tracking.dpd.de/status/en_US/parcel/{number}' },
  evri: { name: 'Evri', url: 'https://www.evri.com/track/parcel/{number}/details' },
  fedex: { name: 'FedEx', url: 'https://www.fedex.com/apps/fedextrack/?tracknumbers={number}' },
  gls: { name: 'GLS', url: 'https://gls-group.eu/EU/en/parcel-tracking?match={number}' },
  gofo: { name: 'GOFO Express', url: 'https://www.gofo.com/us/track?searchID={number}' },
  intelcom: { name: 'Intelcom', url: 'https://dragonflyshipping.ca/en/track-your-package/?tracking-id={number}' },
  'japan-post': { name: 'Japan Post', url: 'https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={number}&locale=en' },
  jd: { name: 'JD Logistics', url: 'https://www.jingdonglogistics.com/Tracking?waybillCodes={number}' },
  'la-poste': { name: 'La Poste', url: 'https://www.laposte.fr/outils/suivre-vos-envois?code={number}' },
  landmark: { name: 'Landmark Global', url: 'https://track.landmarkglobal.com/?search={number}' },
  'mondial-relay': { name: 'Mondial Relay', url: 'https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition={number}' },
  'ninja-van': { name: 'Ninja Van', url: 'https://www.ninjavan.co/en-my/tracking?id={number}' },
  'nova-poshta': { name: 'Nova Poshta', url: 'https://novaposhta.ua/en/tracking/{number}' },
  'nz-post': { name: 'NZ Post', url: 'https://www.nzpost.co.nz/tools/tracking?trackid={number}' },
  ontrac: { name: 'OnTrac', url: 'https://www.ontrac.com/tracking/?number={number}' },
  packeta: { name: 'Packeta', url: 'https://tracking.packeta.com/en/{number}' },
  'poczta-polska': { name: 'Poczta Polska', url: 'https://emonitoring.poczta-polska.pl/?lang=en&numer={number}' },
  'pos-malaysia': { name: 'Pos Malaysia', url: 'https://tracking.pos.com.my/tracking/{number}' },
  'poste-italiane': { name: 'Poste Italiane', url: 'https://www.poste.it/cerca/index.html#/risultati-spedizioni/{number}' },
  'posten-norge': { name: 'Posten', url: 'https://sporing.bring.no/sporing/{number}?lang=en' },
  posti: { name: 'Posti', url: 'https://www.posti.fi/en/tracking/{number}' },
  postnl: { name: 'PostNL', url: 'https://postnl.post/track?barcodes={number}' },
  postnord: { name: 'PostNord', url: 'https://tracking.postnord.com/en/?id={number}' },
  quickpac: { name: 'Quickpac', url: 'https://tracking.app.planzer.ch/delivery/info?deliveryNumber={number}' },
  'relais-colis': { name: 'Relais Colis', url: 'https://www.relaiscolis.com/colis/suivre?tracking_number={number}' },
  'royal-mail': { name: 'Royal Mail', url: 'https://www.royalmail.com/track-your-item#/tracking-results/{number}' },
  'ru-post': { name: 'Russian Post', url: 'https://www.pochta.ru/tracking#{number}' },
  seur: { name: 'SEUR', url: 'https://www.seur.com/miseur/mis-envios?tracking={number}' },
  'singapore-post': { name: 'Singapore Post', url: 'https://www.singpost.com/track-items?tracknumber={number}' },
  speedx: { name: 'SpeedX', url: 'https://tracking.speedx.io/{number}' },
  sunyou: { name: 'SunYou', url: 'https://sypost.net/search?orderNo={number}' },
  'swiss-post': { name: 'Swiss Post', url: 'https://service.post.ch/ekp-web/ui/entry/search/{number}?lang=en' },
  ukrposhta: { name: 'Ukrposhta', url: 'https://track.ukrposhta.ua/en/?barcode={number}' },
  uniuni: { name: 'UniUni', url: 'https://www.uniuni.com/tracking/?no={number}' },
  ups: { name: 'UPS', url: 'https://www.ups.com/track?tracknum={number}' },
  usps: { name: 'USPS', url: 'https://tools.usps.com/go/TrackConfirmAction?tLabels={number}' },
  yanwen: { name: 'Yanwen', url: 'https://track.yw56.com.cn/en/querydel?nums={number}' },
  yunda: { name: 'Yunda Express', url: 'https://web.yundaex.com/infoInquiry?nav_id=262&cid=0&homeWaybill={number}' },
  yunexpress: { name: 'YunExpress', url: 'https://www.yuntrack.com/parcelTracking?id={number}' },
};

/**
 * @param origin for family s10: its country's post has the page
 * @returns none for what is no tracking number, such as an order number
 */
export function linksFor(normalized: string, family: string, origin: string | null): Link[] {
  if (family === 'order-number' || !/^[A-Z0-9]{5,64}$/.test(normalized)) return [];
  const page = CARRIER_PAGES[family === 's10' ? (POSTS[origin ?? '']?.family ?? '') : family];
  const link = (service: Link['service'], { name, url }: Page): Link => ({
    service,
    name,
    url: url.replace('{number}', encodeURIComponent(normalized)),
  });
  return [...(page ? [link('carrier', page)] : []), link('cainiao', CAINIAO), link('17track', SEVENTEEN_TRACK), link('parcelsapp', PARCELS_APP)];
}
