/** Lines within S10: numbers of a right postal form of which buyers know more than the form says. */
import type { TextKey } from '../model/text.ts';
import type { Trace } from '../model/verdict.ts';

export interface PostalLine {
  pattern: RegExp;
  /** Where it differs from the service's. */
  trace?: Trace;
  /** Where it is not the country of the suffix. */
  origin?: string;
  rule?: 'N09' | 'N15';
  note: TextKey;
  example: string;
  source: string;
}

export const POSTAL_LINES: readonly PostalLine[] = [
  { pattern: /^S[AK]\d{9}LV$/, note: 'number.note.saverLine', example: 'SK123456785LV', source: 'tracking programs and buyers, 2023-2025' },
  { pattern: /^RK\d{9}LV$/, note: 'number.note.standardLine', example: 'RK123456785LV', source: 'tracking programs and buyers, 2023-2025' },
  {
    pattern: /^(?:U[BC]\d{9}(?:LV|TW)|ZA\d{9}LV|Z[AF]\d{9}HK|ML\d{9}MH|RC\d{9}LT|LK\d{9}SG|LX\d{9}UZ)$/,
    note: 'number.note.economyLine',
    example: 'ZF123456785HK',
    source: 'tests of public tracking programs, 2020-2026',
  },
  {
    pattern: /^U[A-Z]\d{9}CN$/,
    trace: 'origin',
    rule: 'N15',
    note: 'number.note.smallPacketPlus',
    example: 'UW123456785CN',
    source: 'older buyer guides; newer ones agree that its scans stop on arrival',
  },
  { pattern: /^CV\d{9}US$/, note: 'number.note.meestLine', example: 'CV123456785US', source: 'buyer guides' },
  {
    pattern: /^O[A-Z]\d{9}PY$/,
    origin: 'CN',
    note: 'number.note.paraguaySuffix',
    example: 'OZ123456785PY',
    source: 'tests of public tracking programs, 2017',
  },
  { pattern: /^RH\d{9}HK$/, rule: 'N09', note: 'number.note.hongKongRh', example: 'RH123456785HK', source: 'older buyer guides, nobody else' },
];
