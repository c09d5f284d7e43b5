/** Lines within S10: numbers of a right postal form of which buyers know more than the form says. */
import type { TextKey } from '../model/text.ts';
import type { Trace } from '../model/verdict.ts';

export interface PostalLine {
  /** Fits the two letters of the service and those of the country: `SKLV`. */
  letters: RegExp;
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
  { letters: /^S[AK]LV$/, note: 'number.note.saverLine', example: 'SK123456785LV', source: 'tracking programs and buyers, 2023-2025' },
  { letters: /^RKLV$/, note: 'number.note.standardLine', example: 'RK123456785LV', source: 'tracking programs and buyers, 2023-2025' },
  {
    letters: /^(?:U[BC](?:LV|TW)|ZALV|Z[AF]HK|MLMH|RCLT|LKSG|LXUZ)$/,
    note: 'number.note.economyLine',
    example: 'ZF123456785HK',
    source: 'tests of public tracking programs, 2020-2026',
  },
  {
    letters: /^U[A-Z]CN$/,
    trace: 'origin',
    rule: 'N15',
    note: 'number.note.smallPacketPlus',
    example: 'UW123456785CN',
    source: 'older buyer guides; newer ones agree that its scans stop on arrival',
  },
  { letters: /^CVUS$/, note: 'number.note.meestLine', example: 'CV123456785US', source: 'buyer guides' },
  {
    letters: /^O[A-Z]PY$/,
    origin: 'CN',
    note: 'number.note.paraguaySuffix',
    example: 'OZ123456785PY',
    source: 'tests of public tracking programs, 2017',
  },
  { letters: /^RHHK$/, rule: 'N09', note: 'number.note.hongKongRh', example: 'RH123456785HK', source: 'older buyer guides, nobody else' },
];
