/** Carriers of the Americas, by their letters. */
import { isOnTrac } from '../check-digits.ts';
import type { Carrier } from '../format.ts';

export const AMERICAN: readonly Carrier[] = [
  {
    family: 'uniuni',
    name: 'UniUni',
    country: 'US',
    forms: [
      {
        pattern: /^UUS[A-Z0-9]{13,30}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['UUS5B00012345678901', 'UUSC001234567890'],
        invalid: ['UUS5B00012345'],
        source: 'tests',
      },
      {
        pattern: /^(?:4C\d{9}US|U9999\d{11})$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['4C001234567US', 'U999900123456789'],
        invalid: ['4C001234567CN'],
        source: 'rules',
      },
      { pattern: /^UNI\d{11}$/, trace: 'destination', confidence: 'guess', valid: ['UNI00123456789'], invalid: ['UNI001234567'], source: 'tests' },
    ],
  },
  {
    family: 'gofo',
    name: 'GOFO Express',
    country: 'US',
    forms: [
      {
        pattern: /^GFUS\d{14}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['GFUS01001234567890'],
        invalid: ['GFUS0100123456'],
        source: 'data',
      },
    ],
  },
  {
    family: 'speedx',
    name: 'SpeedX',
    country: 'US',
    forms: [
      {
        pattern: /^SPX[A-Z]{3}(?:\d{12}|\d{18})$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['SPXMIA001234567890'],
        invalid: ['SPXMIA00123456789'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'ontrac',
    name: 'OnTrac',
    country: 'US',
    forms: [
      {
        pattern: /^[CD]\d{14}$/,
        check: isOnTrac,
        trace: 'destination',
        confidence: 'likely',
        valid: ['C10001234567894'],
        invalid: ['C1000123456789'],
        source: 'data',
      },
      {
        pattern: /^L[AEHINX]\d{8}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['LX10012345'],
        invalid: ['LX1001234N6', 'LB10012345'],
        source: 'rules',
      },
      {
        pattern: /^1LS[A-Z0-9]{12,15}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['1LSCXVE0012345A'],
        invalid: ['1LSCXVE001'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'veho',
    name: 'Veho',
    country: 'US',
    forms: [
      {
        pattern: /^VHM(?=[A-Z]{0,10}\d)[A-Z0-9]{11}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['VHM5ABC1D2E345'],
        invalid: ['VHM5ABC1D2E'],
        source: 'tests',
      },
    ],
  },
  {
    family: 'intelcom',
    name: 'Intelcom',
    country: 'CA',
    forms: [
      {
        pattern: /^INTLCMD?\d{8,20}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['INTLCMD001234567'],
        invalid: ['INTLCMD0012345'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'canpar',
    name: 'Canpar',
    country: 'CA',
    forms: [
      {
        pattern: /^[CDKLSUXZ]\d{21}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['D000102440001234567010'],
        invalid: ['M000102440001234567010'],
        source: 'data',
      },
    ],
  },
  {
    family: 'speedee',
    name: 'Spee-Dee',
    country: 'US',
    forms: [
      {
        pattern: /^SP\d{16}(?:\d{2})?$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['SP000102510001234567'],
        invalid: ['SP00010251000'],
        source: 'data',
      },
    ],
  },
];
