/** What the first two letters of an S10 number mean. Source: UPU S10-12; what buyers found where it says less. */
import type { TextKey } from '../model/text.ts';
import type { Trace } from '../model/verdict.ts';

export interface ServiceIndicator {
  letters: RegExp;
  service: string;
  words: TextKey;
  trace: Trace;
  rule: 'N02' | 'N03' | 'N04' | 'N05' | 'N06';
  example: string;
}

/** Every pair of letters fits exactly one. */
export const SERVICE_INDICATORS: readonly ServiceIndicator[] = [
  { letters: /^R/, service: 'registered', words: 'number.service.registered', trace: 'door', rule: 'N02', example: 'RB123456785CN' },
  { letters: /^L/, service: 'letter', words: 'number.service.letter', trace: 'none', rule: 'N03', example: 'LX123456785CN' },
  { letters: /^C/, service: 'parcel', words: 'number.service.parcel', trace: 'door', rule: 'N04', example: 'CP123456785CN' },
  { letters: /^E/, service: 'ems', words: 'number.service.ems', trace: 'door', rule: 'N05', example: 'EA123456785CN' },
  { letters: /^V/, service: 'insured', words: 'number.service.insured', trace: 'door', rule: 'N06', example: 'VV123456785CN' },
  { letters: /^H/, service: 'e-commerce', words: 'number.service.eCommerce', trace: 'door', rule: 'N06', example: 'HA123456785CN' },
  { letters: /^U/, service: 'unregistered', words: 'number.service.unregistered', trace: 'none', rule: 'N06', example: 'UA123456785CN' },
  { letters: /^M/, service: 'm-bag', words: 'number.service.mBag', trace: 'unknown', rule: 'N06', example: 'ML123456785MH' },
  { letters: /^Q[A-M]/, service: 'business-reply', words: 'number.service.businessReply', trace: 'unknown', rule: 'N06', example: 'QA123456785DE' },
  {
    letters: /^(?:A[V-Z]|[BDNPZ]|G[AD])/,
    service: 'bilateral',
    words: 'number.service.bilateral',
    trace: 'unknown',
    rule: 'N06',
    example: 'ZA123456785HK',
  },
  {
    letters: /^(?:A[A-U]|[FIOXY]|G[BCE-Z]|[JKSTW]|Q[N-Z])/,
    service: 'unassigned',
    words: 'number.service.unassigned',
    trace: 'unknown',
    rule: 'N06',
    example: 'SK123456785LV',
  },
];

/**
 * Posts that scan L letters although nobody has to: CH and BR sell them as tracked, JP as ePacket Light, KR as semi-registered, and RU has issued L
 * for tracked small packets since December 2025; of the others, trackers were seen to return scans. Sources: the posts' service lists, news of Russian
 * Post, the field, 2020-2026.
 */
export const LETTER_SCANNERS: ReadonlySet<string> = new Set(['AU', 'BR', 'CH', 'CL', 'DE', 'FR', 'JP', 'KR', 'NL', 'NO', 'PT', 'RU']);

/** Posts that scan L letters of others once they arrive there. Seen in the field for one, November 2026. */
export const LETTER_RECEIVERS: ReadonlySet<string> = new Set(['CL']);
