/** Carriers of Asia outside China, by their letters. */
import type { Carrier } from '../format.ts';

export const ASIAN: readonly Carrier[] = [
  {
    family: 'pos-malaysia',
    name: 'Pos Malaysia',
    country: 'MY',
    forms: [
      {
        pattern: /^MYPM\d{11}$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['MYPM00123456789'],
        invalid: ['MYPM0012345678'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'japan-post',
    name: 'Japan Post',
    country: 'JP',
    forms: [
      { pattern: /^JP\d{10}$/, trace: 'destination', confidence: 'guess', valid: ['JP0012345678'], invalid: ['JP001234567'], source: 'guides' },
    ],
  },
  {
    family: 'ninja-van',
    name: 'Ninja Van',
    forms: [
      {
        pattern: /^(?:NL(?:ID|MY|PH|SG|TH|VN)[A-Z]{1,2}\d{8,10}|NJVTT\d{11})$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['NLMYAB00123456', 'NJVTT00123456789'],
        invalid: ['NLMY00123456', 'NJVTT001234567'],
        source: 'rules',
      },
    ],
  },
  {
    family: 'jt-express',
    name: 'J&T Express',
    forms: [
      { pattern: /^JT\d{13}$/, trace: 'destination', confidence: 'likely', valid: ['JT0012345678901'], invalid: ['JT001234567890'], source: 'rules' },
      { pattern: /^J[A-Z]\d{10}$/, trace: 'destination', confidence: 'guess', valid: ['JX0012345678'], invalid: ['JX001234567'], source: 'rules' },
    ],
  },
  {
    family: 'spx',
    name: 'SPX Express',
    forms: [
      {
        pattern: /^SPX(?:ID|MY|PH|SG|TH|VN)\d{10,16}[A-Z]?$/,
        trace: 'destination',
        confidence: 'likely',
        valid: ['SPXPH00123456789', 'SPXMY00123456789C'],
        invalid: ['SPXPH00123'],
        source: 'rules',
      },
    ],
  },
];
