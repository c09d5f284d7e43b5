/** Digits alone as carriers of one country or region print them: forms so common that only a known destination tells them apart. */
import { isDpd, isGls, isGs1, isLuhn, isMod7, isRussianPost } from '../check-digits.ts';
import type { Carrier, Form } from '../format.ts';

interface Row {
  family: string;
  name: string;
  /** One country, or all that the carrier delivers in. */
  in: string | readonly string[];
  pattern: RegExp;
  check?: Form['check'];
  rule?: Form['rule'];
  note?: Form['note'];
  valid: string;
  invalid: string;
  source: Form['source'];
}
/** Where DPD and GLS have networks of their own. */
const EUROPE = 'AT BE BG CH CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV NL NO PL PT RO RS SE SI SK'.split(' ');

const ROWS: readonly Row[] = [
  // The first four digits are the depot; none begins with a higher digit.
  { family: 'dpd', name: 'DPD', in: EUROPE, pattern: /^[01]\d{13}$/, valid: '05001234567890', invalid: '95001234567890', source: 'rules' },
  { family: 'dpd', name: 'DPD', in: EUROPE, pattern: /^\d{15}$/, check: isDpd, valid: '050000123456789', invalid: '050000123456780', source: 'data' },
  { family: 'gls', name: 'GLS', in: EUROPE, pattern: /^\d{11}$/, valid: '50012345678', invalid: '5001234567', source: 'rules' },
  { family: 'gls', name: 'GLS', in: EUROPE, pattern: /^\d{12}$/, check: isGls, valid: '500123456788', invalid: '500123456780', source: 'rules' },
  {
    family: 'austrian-post',
    name: 'Austrian Post',
    in: 'AT',
    pattern: /^[01]\d{21}$/,
    valid: '1000001234567890123456',
    invalid: '10000012345',
    source: 'rules',
  },
  { family: 'inpost', name: 'InPost', in: 'PL', pattern: /^\d{24}$/, valid: '600000123456789012345678', invalid: '60000012345', source: 'rules' },
  {
    family: 'postnord',
    name: 'PostNord',
    in: ['SE', 'DK', 'NO', 'FI'],
    pattern: /^00\d(?:57|64|70|73)\d{15}$/,
    valid: '00073000123456789012',
    invalid: '00072000123456789012',
    source: 'rules',
  },
  {
    family: 'mondial-relay',
    name: 'Mondial Relay',
    in: ['FR', 'BE', 'ES', 'LU', 'PT'],
    pattern: /^(?:\d{8}|\d{10}|\d{12}|\d{26})$/,
    valid: '50012345',
    invalid: '500123456',
    source: 'rules',
  },
  { family: 'evri', name: 'Evri', in: 'GB', pattern: /^\d{16}$/, valid: '4001001234567890', invalid: '400100123456789', source: 'rules' },
  {
    family: 'correos-express',
    name: 'Correos Express',
    in: ['ES', 'PT'],
    pattern: /^(?:\d{16}|\d{23})$/,
    check: isGs1,
    valid: '6300001234567894',
    invalid: '6300001234567890',
    source: 'rules',
  },
  {
    family: 'seur',
    name: 'SEUR',
    in: ['ES', 'PT'],
    pattern: /^\d{14}(?:\d{7})?$/,
    valid: '08000123456789',
    invalid: '080001234567',
    source: 'rules',
  },
  // DHL's parcel service there; DHL Express, with its check digit, is everywhere.
  { family: 'dhl', name: 'DHL', in: ['ES', 'PT'], pattern: /^\d{10}$/, valid: '5001234567', invalid: '50012345678', source: 'rules' },
  { family: 'brt', name: 'BRT', in: 'IT', pattern: /^\d{12}(?:\d{2})?$/, valid: '08400123456789', invalid: '0840012345678', source: 'rules' },
  // An index of six digits, the month, a serial number, the check digit.
  {
    family: 'ru-post',
    name: 'Russian Post',
    in: 'RU',
    pattern: /^[1-6]\d{13}$/,
    check: isRussianPost,
    rule: 'N11',
    note: 'number.note.insideRussia',
    valid: '10100012345674',
    invalid: '10100012345670',
    source: 'tests',
  },
  { family: 'posti', name: 'Posti', in: 'FI', pattern: /^00\d{18}$/, valid: '00600012345678901234', invalid: '0060001234567890', source: 'rules' },
  { family: 'hermes', name: 'Hermes', in: 'DE', pattern: /^\d{14}$/, valid: '02000012345678', invalid: '0200001234567', source: 'rules' },
  { family: 'cdek', name: 'CDEK', in: 'RU', pattern: /^1\d{9}$/, valid: '1000123456', invalid: '2000123456', source: 'guides' },
  { family: 'ukrposhta', name: 'Ukrposhta', in: 'UA', pattern: /^\d{13}$/, valid: '0500012345678', invalid: '050001234567', source: 'guides' },
  {
    family: 'nova-poshta',
    name: 'Nova Poshta',
    in: 'UA',
    pattern: /^(?:1\d|2[01]|5[19])\d{12}$/,
    valid: '59000123456789',
    invalid: '60000123456789',
    source: 'rules',
  },
  { family: 'korea-post', name: 'Korea Post', in: 'KR', pattern: /^6\d{12}$/, valid: '6000012345678', invalid: '7000012345678', source: 'rules' },
  { family: 'hanjin', name: 'Hanjin', in: 'KR', pattern: /^\d{12}$/, valid: '520012345678', invalid: '52001234567', source: 'guides' },
  {
    family: 'cj-logistics',
    name: 'CJ Logistics',
    in: 'KR',
    pattern: /^\d{10}(?:\d{2})?$/,
    valid: '560012345678',
    invalid: '56001234567',
    source: 'guides',
  },
  {
    family: 'japan-post',
    name: 'Japan Post',
    in: 'JP',
    pattern: /^\d{12}$/,
    check: isMod7,
    valid: '400012345670',
    invalid: '400012345671',
    source: 'rules',
  },
  {
    family: 'yamato',
    name: 'Yamato Transport',
    in: 'JP',
    pattern: /^\d{12}$/,
    check: isMod7,
    valid: '400012345670',
    invalid: '400012345671',
    source: 'rules',
  },
  {
    family: 'sagawa',
    name: 'Sagawa Express',
    in: 'JP',
    pattern: /^\d{12}$/,
    check: isMod7,
    valid: '400012345670',
    invalid: '400012345671',
    source: 'rules',
  },
  // Seen, but so rare that no country makes it likely.
  { family: 'ups', name: 'UPS', in: [], pattern: /^(?:\d{9,12}|80\d{16})$/, valid: '500123456', invalid: '50012345', source: 'data' },
  {
    family: 'dhl-ecommerce',
    name: 'DHL eCommerce',
    in: [],
    pattern: /^\d{14}$/,
    valid: '60012345678901',
    invalid: '6001234567890',
    source: 'data',
  },
  {
    family: 'canada-post',
    name: 'Canada Post',
    in: 'CA',
    pattern: /^\d{16}$/,
    check: isGs1,
    valid: '7000001234567894',
    invalid: '7000001234567891',
    source: 'data',
  },
  {
    family: 'purolator',
    name: 'Purolator',
    in: 'CA',
    pattern: /^[0-5]\d{11}$/,
    check: isLuhn,
    valid: '300012345678',
    invalid: '300012345670',
    source: 'data',
  },
  {
    family: 'old-dominion',
    name: 'Old Dominion',
    in: [],
    pattern: /^(?:072|77[78]|780|80\d)\d{8}$/,
    check: isLuhn,
    valid: '80012345676',
    invalid: '80012345670',
    source: 'data',
  },
  { family: 'estafeta', name: 'Estafeta', in: 'MX', pattern: /^\d{10}$/, valid: '5001234567', invalid: '50012345678', source: 'rules' },
  {
    family: 'jt-express',
    name: 'J&T Express',
    in: 'BR',
    pattern: /^888\d{9}(?:\d{3})?$/,
    valid: '888001234567890',
    invalid: '8880012345678',
    source: 'tests',
  },
  {
    family: 'correos-chile',
    name: 'Correos de Chile',
    in: 'CL',
    pattern: /^\d{13}$/,
    valid: '3000012345678',
    invalid: '300001234567',
    source: 'rules',
  },
  { family: 'delhivery', name: 'Delhivery', in: 'IN', pattern: /^\d{13,14}$/, valid: '1600012345678', invalid: '160001234567', source: 'rules' },
  {
    family: 'blue-dart',
    name: 'Blue Dart',
    in: 'IN',
    pattern: /^\d{11}$/,
    check: isMod7,
    valid: '79001234561',
    invalid: '79001234560',
    source: 'rules',
  },
];

export const DIGITS_BY_COUNTRY: readonly Carrier[] = ROWS.map(({ family, name, in: places, valid, invalid, ...form }) => ({
  family,
  name,
  ...(typeof places === 'string' ? { country: places } : { deliversIn: places }),
  forms: [{ ...form, ...(form.check && { needsCheck: true }), trace: 'destination', confidence: 'guess', valid: [valid], invalid: [invalid] }],
}));
