/** Carriers of Europe and its neighbours, by their letters. Their S10 numbers are read as S10: see `posts`. */
import { isCorreos } from '../check-digits.ts';
import type { Carrier } from '../format.ts';

export const EUROPEAN: readonly Carrier[] = [
  {
    family: 'postnl',
    name: 'PostNL',
    country: 'NL',
    forms: [{ pattern: /^3S[A-Z0-9]{9,14}$/, trace: 'door', confidence: 'likely', valid: ['3SABCD0012345'], invalid: ['3SABC001'], source: 'rules' }],
  },
  {
    family: 'bpost',
    name: 'bpost',
    country: 'BE',
    forms: [
      { pattern: /^KDK1C\d{10}$/, trace: 'unknown', confidence: 'likely', valid: ['KDK1C0012345678'], invalid: ['KDK1C001234567'], source: 'tests' },
    ],
  },
  {
    family: 'posti',
    name: 'Posti',
    country: 'FI',
    forms: [
      {
        pattern: /^JJFI\d{16,17}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['JJFI60012345678901234'],
        invalid: ['JJFI600123456'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'correos-spain',
    name: 'Correos',
    country: 'ES',
    forms: [
      {
        pattern: /^PR\d{15}C$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['PR110001234567890C'],
        invalid: ['PR11000123456789C'],
        source: 'rules',
      },
      {
        pattern: /^(?:[PD][A-Z]|CD)[A-Z0-9]{4}(?:\d{16}|\d{9})[A-Z]$/,
        check: isCorreos,
        trace: 'destination',
        confidence: 'likely',
        valid: ['PQ4F6P0001234567890123V'],
        invalid: ['PQ4F6P00012345678901234567V', 'ZZ4F6P0001234567890123G'],
        source: 'rules',
      },
      {
        pattern: /^(?:P[QR]|DQ)[A-Z0-9]{16,21}$/,
        trace: 'destination',
        confidence: 'guess',
        valid: ['PQ4F6P000123456789', 'DQ0DK0001234567890123'],
        invalid: ['PQ4F6P00012345'],
        source: 'tests',
      },
    ],
  },
  {
    family: 'seur',
    name: 'SEUR',
    country: 'ES',
    forms: [
      {
        pattern: /^SEU\d{12}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['SEU001234567890'],
        invalid: ['SEU00123456789'],
        source: 'tests',
      },
    ],
  },
  {
    family: 'mrw',
    name: 'MRW',
    country: 'ES',
    forms: [
      {
        pattern: /^\d{5}[A-Z]\d{6}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['02600A001234'],
        invalid: ['0260A001234'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'la-poste',
    name: 'La Poste / Colissimo',
    country: 'FR',
    forms: [
      {
        pattern: /^(?:[68][A-Z]|5[N-Z])\d{11}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['6A00123456789', '8U00123456789'],
        invalid: ['6A0012345678', '5A00123456789'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'relais-colis',
    name: 'Relais Colis',
    country: 'FR',
    forms: [
      { pattern: /^CC\d{10,14}$/, trace: 'destination', confidence: 'guess', valid: ['CC0012345678'], invalid: ['CC001234567'], source: 'rules' },
    ],
  },
  {
    family: 'poste-italiane',
    name: 'Poste Italiane',
    country: 'IT',
    forms: [
      {
        pattern: /^(?:[13]UW[A-Z0-9]{10}|5P[A-Z0-9]{11}|2IMA\d{10}|RA\d{11})$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['1UW00ABC12345', '5P00A00123456', '2IMA0012345678', 'RA00123456789'],
        invalid: ['2UW00ABC12345', 'RA001234567'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'postnord',
    name: 'PostNord',
    country: 'SE',
    forms: [
      { pattern: /^\d{11}SE$/, trace: 'destination', confidence: 'likely', valid: ['00123456789SE'], invalid: ['0012345678SE'], source: 'rules' },
    ],
  },
  {
    family: 'evri',
    name: 'Evri',
    country: 'GB',
    forms: [
      {
        pattern: /^[HT][A-Z0-9]{5}\d{10}$/,
        trace: 'destination',
        confidence: 'guess',
        valid: ['H00A1A0012345678'],
        invalid: ['H00A1A001234567'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'yodel',
    name: 'Yodel',
    country: 'GB',
    forms: [
      {
        pattern: /^JJ?D000\d{13}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['JJD0001234567890123', 'JD0001234567890123'],
        invalid: ['JD00012345678901'],
        source: 'data',
      },
    ],
  },
  {
    family: 'hermes',
    name: 'Hermes',
    country: 'DE',
    forms: [
      {
        pattern: /^H\d{16,19}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['H0012345678901234'],
        invalid: ['H00123456789'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'gls',
    name: 'GLS',
    forms: [
      {
        // Eight letters and digits, a letter after a digit somewhere: short letters-then-digits numbers are anybody's.
        pattern: /^(?=[A-Z]{0,6}\d{1,7}[A-Z])[A-Z0-9]{8}$/,
        trace: 'destination',
        confidence: 'guess',
        valid: ['00AB1C2D', 'ZB01FY7Q'],
        invalid: ['ABC12345', 'ZB01FY7'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'packeta',
    name: 'Packeta',
    country: 'CZ',
    forms: [{ pattern: /^Z\d{10}$/, trace: 'destination', confidence: 'likely', valid: ['Z0012345678'], invalid: ['Z001234567'], source: 'rules' }],
  },
  {
    family: 'poczta-polska',
    name: 'Poczta Polska',
    country: 'PL',
    forms: [
      { pattern: /^PX\d{10}$/, trace: 'destination', confidence: 'likely', valid: ['PX0012345678'], invalid: ['PX001234567'], source: 'rules' },
    ],
  },
  {
    family: 'meest',
    name: 'Meest',
    country: 'UA',
    forms: [
      {
        pattern: /^MGRAE\d{10}YQ$/,
        trace: 'door',
        confidence: 'likely',
        valid: ['MGRAE0012345678YQ'],
        invalid: ['MGRAE0012345678'],
        source: 'guides',
      },
      // With a right check digit they are read as postal: see `postal-lines`.
      { pattern: /^CV\d{9}US$/, trace: 'door', confidence: 'guess', valid: ['CV001234567US'], invalid: ['CV00123456US'], source: 'guides' },
      {
        pattern: /^MYCV\d{9}(?:PL|DE)$/,
        trace: 'door',
        confidence: 'likely',
        valid: ['MYCV001234567PL'],
        invalid: ['MYCV001234567US'],
        source: 'guides',
      },
    ],
  },
  {
    family: 'evropochta',
    name: 'Evropochta',
    country: 'BY',
    forms: [
      { pattern: /^BY\d{12}$/, trace: 'destination', confidence: 'guess', valid: ['BY001234567890'], invalid: ['BY00123456789'], source: 'rules' },
    ],
  },
  {
    family: 'ru-post',
    name: 'Russian Post',
    country: 'RU',
    forms: [
      {
        pattern: /^(?:RU(?!00)\d{8,14}|\d{8,14}RU)$/,
        trace: 'destination',
        confidence: 'guess',
        rule: 'N11',
        note: 'number.note.insideRussia',
        valid: ['RU10123456789', '00123456789RU'],
        invalid: ['RU001234567RU'],
        source: 'guides',
      },
    ],
  },
];
