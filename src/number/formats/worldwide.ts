/** Carriers that deliver in many countries, by their letters. */
import { isDpd, isUps, isUpsWaybill } from '../check-digits.ts';
import type { Carrier } from '../format.ts';
import { hasRightCheckDigit } from '../s10.ts';

export const WORLDWIDE: readonly Carrier[] = [
  {
    family: 'ups',
    name: 'UPS',
    forms: [
      {
        pattern: /^1Z[A-Z0-9]{15}\d$/,
        check: isUps,
        trace: 'door',
        confidence: 'certain',
        valid: ['1Z999AA10123456784'],
        invalid: ['1Z999AA1012345678'],
        source: 'data',
      },
      {
        pattern: /^[AHJKTV]\d{10}$/,
        check: isUpsWaybill,
        trace: 'door',
        confidence: 'likely',
        valid: ['K1234567895'],
        invalid: ['K123456789'],
        source: 'data',
      },
    ],
  },
  {
    family: 'dhl',
    name: 'DHL',
    forms: [
      {
        pattern: /^JD\d{18}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['JD001234567890123456'],
        invalid: ['JD0012345678901234'],
        source: 'rules',
      },
      {
        pattern: /^JJD(?!000\d{13}$)[A-Z0-9]{8,25}$/,
        trace: 'door',
        confidence: 'likely',
        valid: ['JJD0012345678'],
        invalid: ['JJD0001234567890123'],
        source: 'rules',
      },
      { pattern: /^JVGL\d{9,10}$/, trace: 'door', confidence: 'likely', valid: ['JVGL0012345678'], invalid: ['JVGL00123456'], source: 'data' },
      { pattern: /^J[A-Z]{2,3}\d{9,10}$/, trace: 'door', confidence: 'guess', valid: ['JABC0012345678'], invalid: ['JA0012345678'], source: 'data' },
    ],
  },
  {
    family: 'dhl-ecommerce',
    name: 'DHL eCommerce',
    forms: [
      { pattern: /^GM\d{16,18}$/, trace: 'door', confidence: 'likely', valid: ['GM2951001234567890'], invalid: ['GM29510012345'], source: 'rules' },
      {
        pattern: /^JVGL[A-Z0-9]{11,20}$/,
        trace: 'door',
        confidence: 'likely',
        valid: ['JVGL00123456789012345678'],
        invalid: ['JVGL0012345678'],
        source: 'rules',
      },
      {
        // So wide that it must not swallow S10 (LX123456785CN).
        pattern: /^(?:GM|LX|RX|UV|CN(?=\d)|SG|TH|IN(?!TLCM)|HK(?!YES)|MY)(?!\d{9}[A-Z]{2}$)(?=[A-Z]{0,40}\d)[A-Z0-9]{10,39}$/,
        trace: 'door',
        confidence: 'guess',
        valid: ['GM9E00A12345F678', 'RX0012345678', 'CN0012345678'],
        invalid: ['LX123456789CN', 'GMABCDEFGHIJKL'],
        source: 'data',
      },
    ],
  },
  {
    family: 'dpd',
    name: 'DPD',
    forms: [
      {
        pattern: /^(?:\d{14}|\d{27})[A-Z]$/,
        check: isDpd,
        needsCheck: true,
        trace: 'destination',
        confidence: 'likely',
        valid: ['09980000020033F'],
        invalid: ['0998000002003F', '09980000020033'],
        source: 'data',
      },
    ],
  },
  {
    family: 'amazon',
    name: 'Amazon',
    forms: [
      {
        pattern: /^TB[ACM]\d{12}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['TBA001234567890'],
        invalid: ['TBA00123456789A'],
        source: 'data',
      },
      {
        pattern: /^(?:AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|TR|UK)\d{10}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['FR0012345678', 'DE0012345678'],
        invalid: ['FR001234567', 'CN0012345678'],
        source: 'rules',
      },
      { pattern: /^[ACF]\d{10}$/, trace: 'destination', confidence: 'guess', valid: ['C1001234567'], invalid: ['D1001234567'], source: 'data' },
    ],
  },
  {
    family: 'asendia',
    name: 'Asendia',
    forms: [
      { pattern: /^AS\d{9}US$/, trace: 'door', confidence: 'likely', valid: ['AS001234567US'], invalid: ['AS001234567GB'], source: 'rules' },
      {
        pattern: /^ASE(?=[A-Z]{0,37}\d)[A-Z0-9]{8,37}$/,
        trace: 'door',
        confidence: 'guess',
        valid: ['ASE00123456'],
        invalid: ['ASENDIAPOST'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'direct-link',
    name: 'Direct Link',
    country: 'SE',
    forms: [{ pattern: /^Q\d{10}XX$/, trace: 'door', confidence: 'likely', valid: ['Q0012345678XX'], invalid: ['Q00123456789XX'], source: 'tests' }],
  },
  {
    family: 'tnt',
    name: 'TNT',
    forms: [
      {
        pattern: /^[A-Z]{2}\d{9}WW$/,
        check: hasRightCheckDigit,
        trace: 'unknown',
        confidence: 'guess',
        valid: ['GE123456785WW'],
        invalid: ['GE12345678WW'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'landmark',
    name: 'Landmark Global',
    forms: [
      { pattern: /^LTN\d{8,9}(?:N1)?$/, trace: 'door', confidence: 'likely', valid: ['LTN00123456N1'], invalid: ['LSN00123456N1'], source: 'data' },
    ],
  },
  {
    family: 'pitney-bowes',
    name: 'Pitney Bowes',
    forms: [
      {
        pattern: /^UPAA[AB]\d{15}$/,
        trace: 'door',
        confidence: 'likely',
        valid: ['UPAAB000012345678901'],
        invalid: ['UPAAB000012345'],
        source: 'tests',
      },
    ],
  },
];
