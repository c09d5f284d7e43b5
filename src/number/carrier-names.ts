/**
 * What pages call carriers beside the names that we give them: Chinese and local names, codes, and short forms. In lower case, parted by `|`.
 * Seen on AliExpress's and Cainiao's pages and in public tracking programs, 2020-2026.
 */
import { DIGIT_FORMATS, LETTER_FORMATS } from './formats/index.ts';
import { POSTS } from './posts.ts';

export const OTHER_NAMES: Readonly<Record<string, string>> = {
  '360lion': '360 lion',
  '4px': '递四方|四方速递|4 px',
  '99minutos': '99 minutos',
  aliexpress: 'ali express|速卖通',
  allegro: 'one by allegro|allegro one|allegro one box',
  amazon: 'amazon logistics|amzl',
  anjun: '安骏',
  'an-post': 'anpost|爱尔兰邮政',
  aramex: 'أرامكس',
  'australia-post': 'auspost|au post|澳大利亚邮政',
  'austrian-post': 'österreichische post|奥地利邮政',
  'blue-express': 'bluexpress|blue ex|blueexpress',
  boxberry: 'боксберри',
  bpost: 'b post|比利时邮政',
  brt: 'bartolini|brt bartolini',
  cainiao: '菜鸟',
  'canada-post': 'postes canada|加拿大邮政',
  cdek: 'сдэк|sdek',
  'ceska-posta': 'ceska posta|czech post|捷克邮政|balíkovna',
  'china-post': '中国邮政|chinapost|ems china',
  'cj-logistics': 'cj|cj대한통운|대한통운|cj korea express|korea express|cj gls',
  cne: '递一国际',
  'colis-prive': 'colis prive|colisprive|colis privee',
  'correios-brazil': 'correios|correios do brasil|巴西邮政',
  'correos-chile': 'correoschile|correos chile|智利邮政',
  'correos-express': 'correosexpress|cex',
  'correos-spain': 'correos españa|correos spain|correos es|西班牙邮政',
  ctt: 'ctt correios|correios de portugal|ctt portugal|葡萄牙邮政',
  'ctt-express': 'cttexpress|ctt expreso|tourline',
  'deutsche-post': 'deutsche post|dhl paket|dhl de|德国邮政',
  dhl: 'dhl express|敦豪|dhl parcel',
  'dhl-ecommerce': 'dhl e commerce|dhl ecommerce|dhlecommerce|dhl global mail|dhl parcel nl',
  dpd: 'chronopost dpd|dpdgroup|dpd group|geopost',
  ecoscooting: 'eco scooting|eco scooting delivery',
  evri: 'hermes uk|myhermes|evri uk',
  exelot: 'אקסלוט',
  fedex: 'federal express|联邦快递|fed ex',
  gls: 'general logistics systems|gls spain|gls italy',
  gofo: 'gofo',
  hanjin: '한진|한진택배|hanjin express',
  hermes: 'hermes germany|myhermes de|hermes de',
  'hongkong-post': '香港邮政|hong kong post|hongkong post',
  inpost: 'paczkomat|paczkomaty|inpost paczkomaty',
  intelcom: 'dragonfly|intelcom express|dragonfly shipping',
  'israel-post': 'דואר ישראל|以色列邮政|israel postal',
  'japan-post': '日本郵便|日本邮政|japanpost',
  jd: '京东|京东物流|jd express|jdl',
  'jt-express': 'j t|jt|jnt|j t express|jt express|极兔|极兔速递|j t cargo',
  'korea-post': '우체국|우체국택배|韩国邮政|epost|koreapost',
  'la-poste': 'la poste|laposte|colissimo|法国邮政',
  lotte: '롯데|롯데택배|lotte|lotte global',
  'mondial-relay': 'mondialrelay|inpost mondial relay',
  'mexico-post': 'correos de mexico|sepomex|墨西哥邮政',
  'nova-poshta': 'нова пошта|nova post|novaposhta|новая почта',
  nacex: 'nacex express',
  omniva: 'eesti post|estonian post|爱沙尼亚邮政',
  'orlen-paczka': 'paczka w ruchu|ruch|orlen',
  packeta: 'zásilkovna|zasilkovna',
  paack: 'paack logistics',
  'poczta-polska': 'polish post|pocztex|波兰邮政',
  posti: 'itella|芬兰邮政',
  'posten-norge': 'bring|norway post|posten norge|挪威邮政',
  'poste-italiane': 'sda|sda express courier|poste delivery|意大利邮政',
  postnl: 'post nl|tntpost|荷兰邮政',
  postnord: 'post nord|瑞典邮政|post danmark',
  'relais-colis': 'relaiscolis',
  'royal-mail': 'royalmail|parcelforce|英国皇家邮政',
  'ru-post': 'почта россии|russia post|russianpost|pochta|俄罗斯邮政',
  'saudi-post': 'سبل|البريد السعودي|spl|saudi post|沙特邮政',
  sameday: 'same day courier|sameday courier',
  sber: 'сберлогистика|sberlogistics',
  seur: 'seur geopost',
  sf: '顺丰|顺丰速运|sf express|sf international|s f express|sfexpress',
  'singapore-post': 'singpost|新加坡邮政',
  smsa: 'سمسا|smsa',
  sto: '申通|申通快递|shentong',
  sunyou: '顺友|顺友物流',
  'swiss-post': 'die post|schweizerische post|swisspost|瑞士邮政|la poste suisse',
  tipsa: 'tip sa',
  tnt: 'tnt express',
  ukrposhta: 'укрпошта|乌克兰邮政',
  ups: 'united parcel service',
  usps: 'united states postal service|us postal service|美国邮政',
  winit: '万邑通',
  yanwen: '燕文|燕文物流|yw56',
  yodel: 'yodel direct',
  yto: '圆通|圆通速递',
  yunda: '韵达|韵达快递',
  yunexpress: '云途|云途物流|yun express|yuntu',
  zto: '中通|中通快递|zhongtong',
};

/** A name in words, with a blank around each: as letters alone, `Group shipping` would name UPS. Accents are kept, for pages print them. */
const inWords = (name: string): string =>
  ` ${
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{Nd}]+/gu)
      ?.join(' ') ?? ''
  } `;
/** Written without blanks between words. */
const WITHOUT_BLANKS = /[\p{sc=Han}\p{sc=Hangul}]/u;

const OURS = [
  ...[...LETTER_FORMATS, ...DIGIT_FORMATS].map(({ carrier: { family, name } }) => ({ family, name })),
  ...Object.values(POSTS).flatMap(({ family, name }) => (family ? [{ family, name }] : [])),
];
const NAMES = new Map(OURS.toReversed().map(({ family, name }) => [family, name]));
/** Longest first, for `DHL eCommerce` is not DHL. */
const SPELLINGS = [
  ...OURS.map(({ family, name }) => [name, family] as const),
  ...Object.entries(OTHER_NAMES).flatMap(([family, names]) => names.split('|').map((name) => [name, family] as const)),
]
  .map(([name, family]) => ({ family, spelling: WITHOUT_BLANKS.test(name) ? name : inWords(name) }))
  .sort((a, b) => b.spelling.length - a.spelling.length);

/** The carrier that a text names, by its family; null for one that we do not know. */
export function familyNamedIn(name: string): string | null {
  const page = inWords(name);
  return SPELLINGS.find(({ spelling }) => page.includes(spelling))?.family ?? null;
}

/** How we write a family's name. */
export const nameOfFamily = (family: string): string | null => NAMES.get(family) ?? null;
