/** Forms that buyers met in November 2026, by their letters; the carriers' home or the countries that they were seen to deliver in beside them. */
import type { Carrier } from '../format.ts';

export const FIELD: readonly Carrier[] = [
  {
    family: 'paack',
    name: 'Paack',
    country: 'ES',
    forms: [
      {
        pattern: /^C\d{14}$/,
        needsDestination: true,
        trace: 'destination',
        confidence: 'guess',
        valid: ['C00012345678901'],
        invalid: ['C0001234567890'],
        source: 'field',
      },
    ],
  },
  {
    family: 'colis-prive',
    name: 'Colis Privé',
    country: 'FR',
    forms: [
      {
        pattern: /^[A-Z]{2}\d{10}$/,
        needsDestination: true,
        trace: 'destination',
        confidence: 'guess',
        valid: ['QZ0012345678'],
        invalid: ['QZ001234567'],
        source: 'field',
      },
      {
        pattern: /^[A-Z]\d{11}$/,
        needsDestination: true,
        trace: 'destination',
        confidence: 'guess',
        valid: ['Q00012345678'],
        invalid: ['Q0001234567'],
        source: 'field',
      },
    ],
  },
  {
    family: 'la-poste',
    name: 'La Poste / Colissimo',
    country: 'FR',
    forms: [
      {
        pattern: /^8[78]\d{12}[A-Z]$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['88000012345678A'],
        invalid: ['86000012345678A'],
        source: 'field',
      },
    ],
  },
  {
    family: 'allegro',
    name: 'Allegro',
    country: 'PL',
    forms: [
      {
        pattern: /^AD[A-Z0-9]{8}$/,
        needsDestination: true,
        trace: 'destination',
        confidence: 'guess',
        valid: ['AD52001GT2'],
        invalid: ['AD5200GT2'],
        source: 'field',
      },
    ],
  },
  {
    family: 'hermes',
    name: 'Hermes',
    country: 'DE',
    forms: [
      {
        pattern: /^H\d{20}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['H10000012345678901234'],
        invalid: ['H1000001234567890123456'],
        source: 'field',
      },
    ],
  },
  {
    family: 'poste-italiane',
    name: 'Poste Italiane',
    country: 'IT',
    forms: [
      {
        pattern: /^3C7366B[A-Z0-9]{6}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['3C7366B001234'],
        invalid: ['3C7366B00123'],
        source: 'field',
      },
      { pattern: /^\d{6}I\d{6}$/, trace: 'destination', confidence: 'likely', valid: ['282001I001234'], invalid: ['282001J001234'], source: 'field' },
      {
        pattern: /^988C\d{6,12}F$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['988C00123456F'],
        invalid: ['988C00123456G'],
        source: 'field',
      },
    ],
  },
  {
    family: 'dhl-ecommerce',
    name: 'DHL eCommerce',
    forms: [
      {
        pattern: /^3S[A-Z]{2,3}\d{9,10}$/,
        trace: 'door',
        confidence: 'likely',
        valid: ['3SNTP001234567'],
        invalid: ['3SNT00123456'],
        source: 'field',
      },
      // One source says that it is not tracked.
      {
        pattern: /^HKYES\d{17}$/,
        trace: 'unknown',
        confidence: 'likely',
        valid: ['HKYES00012345678901234'],
        invalid: ['HKYES0001234567890123'],
        source: 'field',
      },
    ],
  },
  {
    family: 'ceska-posta',
    name: 'Česká pošta',
    country: 'CZ',
    forms: [
      {
        pattern: /^[A-Z]{2}\d{10}[A-Z]$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['DR0012345678E'],
        invalid: ['DR001234567E'],
        source: 'field',
      },
    ],
  },
  {
    family: 'sameday',
    name: 'Sameday',
    deliversIn: ['RO', 'HU', 'BG'],
    forms: [
      { pattern: /^2S[A-Z]{3}\d{7}$/, trace: 'destination', confidence: 'guess', valid: ['2SDAY0012345'], invalid: ['2SD0012345'], source: 'field' },
    ],
  },
  {
    family: 'exelot',
    name: 'Exelot',
    country: 'IL',
    forms: [
      { pattern: /^XLT\d{8,14}$/, trace: 'unknown', confidence: 'likely', valid: ['XLT00012345678'], invalid: ['XLT0001234'], source: 'field' },
    ],
  },
  {
    family: 'boxberry',
    name: 'Boxberry',
    country: 'RU',
    forms: [
      {
        pattern: /^(?:ABR|AFOX|AAQ|ALP)\d{9}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['ALP001234567'],
        invalid: ['ALP00123456'],
        source: 'field',
      },
    ],
  },
  {
    family: 'sber',
    name: 'SberLogistics',
    country: 'RU',
    forms: [
      {
        pattern: /^RP\d{9}$/,
        needsDestination: true,
        trace: 'destination',
        confidence: 'guess',
        valid: ['RP001234567'],
        invalid: ['RP00123456'],
        source: 'field',
      },
    ],
  },
  {
    family: 'dpd',
    name: 'DPD',
    country: 'RU',
    forms: [
      { pattern: /^RU00\d{6,10}$/, trace: 'destination', confidence: 'likely', valid: ['RU0000123456'], invalid: ['RU0100123456'], source: 'field' },
    ],
  },
  {
    family: 'australia-post',
    name: 'Australia Post',
    country: 'AU',
    forms: [
      {
        pattern: /^(?=[A-Z0-9]{9,15}00(?:09|96))(?=[A-Z0-9]{0,20}[A-Z])[A-Z0-9]{21}(?:[A-Z0-9]{2})?$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['ST3500069141000960300'],
        invalid: ['ST3500069141000860300'],
        source: 'field',
      },
      {
        pattern: /^(?=[A-Z0-9]{0,11}[A-Z])\d{2}[A-Z]{2}[A-Z0-9]\d{7}$/,
        trace: 'destination',
        confidence: 'guess',
        valid: ['38RUP0012345'],
        invalid: ['38RUP001234'],
        source: 'field',
      },
      {
        pattern: /^(?:\d{2}[A-Z]\d{7}|[A-Z]\d[A-Z]\d{7})$/,
        needsDestination: true,
        trace: 'destination',
        confidence: 'guess',
        valid: ['23B0012345'],
        invalid: ['23B001234'],
        source: 'field',
      },
    ],
  },
  {
    family: 'mia-express',
    name: 'Mia Express',
    country: 'CL',
    forms: [
      {
        pattern: /^(?:MIA\d{8}|MIAE\d{7})CL$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['MIA00123456CL'],
        invalid: ['MIA0012345CL'],
        source: 'field',
      },
    ],
  },
  {
    family: 'mailamericas',
    name: 'MailAmericas',
    country: 'CL',
    forms: [
      { pattern: /^MLCL\d{9}N$/, trace: 'destination', confidence: 'likely', valid: ['MLCL001234567N'], invalid: ['MLCL00123456N'], source: 'field' },
    ],
  },
  {
    family: '99minutos',
    name: '99minutos',
    deliversIn: ['CL', 'MX', 'CO', 'PE'],
    forms: [
      { pattern: /^99M\d{9}$/, trace: 'destination', confidence: 'likely', valid: ['99M001234567'], invalid: ['99M00123456'], source: 'field' },
    ],
  },
  {
    family: 'jt-express',
    name: 'J&T Express',
    deliversIn: ['MX', 'SA', 'AE'],
    forms: [
      {
        pattern: /^(?:JMX|JTE)\d{12}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['JTE000012345678'],
        invalid: ['JTE00001234567'],
        source: 'field',
      },
    ],
  },
  {
    family: 'intelcom',
    name: 'Intelcom',
    deliversIn: ['CA', 'NL', 'AU'],
    forms: [
      {
        pattern: /^INTLCMB2C\d{9}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['INTLCMB2C000012345'],
        invalid: ['INTLCMB2C00001234'],
        source: 'field',
      },
    ],
  },
  {
    family: 'emile',
    name: 'Emile',
    country: 'CA',
    forms: [
      {
        pattern: /^EM\d{12}CA$/,
        trace: 'destination',
        confidence: 'guess',
        valid: ['EM001234567890CA'],
        invalid: ['EM00123456789CA'],
        source: 'field',
      },
    ],
  },
  {
    family: '360lion',
    name: '360Lion',
    country: 'CN',
    forms: [
      {
        pattern: /^WSH(?:DO|CL)\d{10}YQ$/,
        trace: 'unknown',
        confidence: 'likely',
        valid: ['WSHDO0012345678YQ'],
        invalid: ['WSHDA0012345678YQ'],
        source: 'field',
      },
    ],
  },
  {
    family: 'anjun',
    name: 'Anjun',
    country: 'CN',
    forms: [
      {
        pattern: /^ANJZX\d{10}YQ$/,
        trace: 'unknown',
        confidence: 'likely',
        valid: ['ANJZX0012345678YQ'],
        invalid: ['ANJZX001234567YQ'],
        source: 'field',
      },
    ],
  },
  {
    family: 'topyou',
    name: 'TopYou',
    country: 'CN',
    forms: [
      {
        pattern: /^TYZRB\d{10}YQ$/,
        trace: 'unknown',
        confidence: 'likely',
        valid: ['TYZRB0012345678YQ'],
        invalid: ['TYZRB001234567YQ'],
        source: 'field',
      },
    ],
  },
  {
    family: 'bel',
    name: 'BEL',
    country: 'CN',
    forms: [
      {
        pattern: /^BELLY\d{10}YQ$/,
        trace: 'unknown',
        confidence: 'likely',
        valid: ['BELLY0012345678YQ'],
        invalid: ['BELLY001234567YQ'],
        source: 'field',
      },
    ],
  },
  {
    family: 'aquiline',
    name: 'Aquiline',
    country: 'CN',
    forms: [
      {
        pattern: /^AQUAA\d{10}YQ$/,
        trace: 'unknown',
        confidence: 'likely',
        valid: ['AQUAA0012345678YQ'],
        invalid: ['AQUAA001234567YQ'],
        source: 'field',
      },
    ],
  },
  {
    family: 'cce',
    name: 'CCE Express',
    country: 'CN',
    forms: [
      { pattern: /^SJHSD\d{8}YQ$/, trace: 'unknown', confidence: 'likely', valid: ['SJHSD00123456YQ'], invalid: ['SJHSD0012345YQ'], source: 'field' },
    ],
  },
];
