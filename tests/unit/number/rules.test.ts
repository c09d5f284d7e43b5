import { describe, expect, it } from 'vitest';
import { sayInEnglish } from '../../../src/commands/words.ts';
import { classify } from '../../../src/number/classify.ts';
import { linksFor } from '../../../src/number/links.ts';

const words = (number: string): string => classify(number).why.map(sayInEnglish).join(' ');

describe('an ordinary number', () => {
  it.each(['RB123456785CN', 'CP123456785CN', 'EA123456785CN', 'LP00123456789012', 'AP00123456789012', '4PX3001234567890CN', 'YT2201234567890123'])(
    '%s has no warning',
    (number) => {
      expect(classify(number).warnings).toEqual([]);
    },
  );

  it('reads the same in whatever way it is printed', () => {
    const { number, normalized, family, origin } = classify('rb 123 456 785 cn');
    expect({ number, normalized, family, origin }).toEqual({ number: 'rb 123 456 785 cn', normalized: 'RB123456785CN', family: 's10', origin: 'CN' });
  });
});

describe('N01 international postal number', () => {
  it('says form, country and check digit', () => {
    expect(classify('RB123456785FI')).toMatchObject({ family: 's10', carrier: 'Posti', origin: 'FI', checkDigit: true, confidence: 'certain' });
    expect(words('RB123456785FI')).toContain('Issuing country: Finland.');
  });

  it('knows every country, also those that few lists have', () => {
    for (const country of ['MH', 'TW', 'MO', 'XK']) expect(classify(`RB123456785${country}`)).toMatchObject({ family: 's10', origin: country });
  });

  it('is not the country of the suffix where that is known to mislead', () => {
    expect(classify('OZ123456785PY')).toMatchObject({ family: 's10', origin: 'CN' });
  });
});

describe('N02 registered', () => {
  it('is tracked to the door', () => {
    expect(classify('RB123456785CN')).toMatchObject({ service: 'registered', trace: 'door', rules: ['N01', 'N02'] });
  });
});

describe('N03 letter without signature', () => {
  it('warns that nobody has to scan it, without being certain', () => {
    expect(classify('LX123456785CN')).toMatchObject({ service: 'letter', trace: 'none', confidence: 'likely', warnings: ['N03'] });
  });

  it.each(['AU', 'BR', 'CH', 'CL', 'DE', 'FR', 'JP', 'KR', 'NL', 'NO', 'PT', 'RU'])(
    'does not warn of letters from %s, whose post scans them',
    (country) => {
      expect(classify(`LX123456785${country}`)).toMatchObject({ trace: 'unknown', warnings: [] });
      expect(classify(`RB123456785${country}`)).toMatchObject({ trace: 'door', warnings: [] });
    },
  );
});

describe('N04 parcel, N05 EMS', () => {
  it.each([
    ['CP123456785CN', 'parcel', 'N04'],
    ['EA123456785CN', 'ems', 'N05'],
  ])('%s is tracked to the door', (number, service, rule) => {
    const verdict = classify(number);
    expect(verdict).toMatchObject({ service, trace: 'door', warnings: [] });
    expect(verdict.rules).toContain(rule);
  });
});

describe('N06 other services', () => {
  it.each([
    ['VV123456785CN', 'insured', 'door'],
    ['HA123456785CN', 'e-commerce', 'door'],
    ['UF123456785SE', 'unregistered', 'none'],
    ['ML123456785MH', 'm-bag', 'unknown'],
    ['ZA123456785HK', 'bilateral', 'unknown'],
    ['SK123456785LV', 'unassigned', 'unknown'],
  ])('%s is %s: %s', (number, service, trace) => {
    const verdict = classify(number);
    expect(verdict).toMatchObject({ service, trace });
    expect(verdict.rules).toContain('N06');
  });

  it('never says for certain that a parcel is untracked', () => {
    expect(classify('UF123456785SE').confidence).toBe('likely');
  });
});

describe('N07 sent through another post', () => {
  it('names that post and says that a local number may follow', () => {
    const verdict = classify('RB123456785SG');
    expect(verdict.rules).toContain('N07');
    expect(linksFor(verdict)[0]).toMatchObject({ service: 'carrier', name: 'Singapore Post' });
    expect(words('RB123456785SG')).toContain('new local number');
  });

  it('does not apply to the post of China', () => {
    expect(classify('RB123456785CN').rules).not.toContain('N07');
  });
});

describe('N08 Yanwen', () => {
  it.each([
    ['UA123456785YP', 'origin', 'guess'],
    ['UR123456785YP', 'unknown', 'guess'],
    ['UK123456785YP', 'unknown', 'certain'],
  ])('%s: %s, %s, and no warning', (number, trace, confidence) => {
    const verdict = classify(number);
    expect(verdict).toMatchObject({ family: 'yanwen', origin: 'CN', trace, confidence, checkDigit: true, warnings: [] });
    expect(verdict.rules).toContain('N08');
  });
});

describe('N09 RH...HK', () => {
  it('stays registered mail, with the old note', () => {
    const verdict = classify('RH123456785HK');
    expect(verdict).toMatchObject({ service: 'registered', trace: 'door', warnings: [] });
    expect(verdict.rules).toContain('N09');
    expect(words('RH123456785HK')).toContain('Older buyer guides');
  });
});

describe('N10 local number', () => {
  it.each(['7038129040', '33121873517', '778563698104', '003871946025183'])('%s can be followed inside China only, at a guess', (number) => {
    expect(classify(number)).toMatchObject({ family: 'local', origin: 'CN', trace: 'origin', confidence: 'guess', warnings: ['N10'] });
  });

  it('is said of the forms of Chinese domestic carriers', () => {
    expect(classify('YT2281234567890')).toMatchObject({ family: 'yto', trace: 'origin', warnings: ['N10'] });
  });

  it('is not said of digits that fit a carrier across borders', () => {
    expect(classify('300612875456')).toMatchObject({ family: 'ambiguous', warnings: [] });
    expect(classify('986578788855')).toMatchObject({ family: 'ambiguous', warnings: [] });
  });
});

describe('N11 Russian domestic number', () => {
  it.each(['RU58203917', '58203917RU'])('%s is a guess', (number) => {
    const verdict = classify(number);
    expect(verdict).toMatchObject({ family: 'ru-post', trace: 'destination', confidence: 'guess' });
    expect(verdict.rules).toContain('N11');
  });

  it('is among the answers for 14 digits with the right check digit', () => {
    expect(classify('11728364055921').candidates.map(({ family }) => family)).not.toContain('ru-post');
    expect(classify('11728364055929').candidates.map(({ family }) => family)).toContain('ru-post');
  });
});

describe('N13 broken postal number', () => {
  it('warns of a wrong check digit', () => {
    expect(classify('RR473124820GB')).toMatchObject({ family: 's10', origin: 'GB', checkDigit: false, trace: 'unknown', warnings: ['N13'] });
  });

  it('warns of a country that does not exist', () => {
    expect(classify('RR473124829UK')).toMatchObject({ family: 'unknown', origin: null, checkDigit: true, warnings: ['N13'] });
    expect(words('RR473124829UK')).toContain('UK at the end stands for no country.');
  });

  it('shows the only mend there is', () => {
    expect(words('RR473128429GB')).toContain('With two neighbouring characters swapped it would be right: RR473124829GB.');
    expect(words('R4R73124829GB')).toContain('With two neighbouring characters swapped it would be right: RR473124829GB.');
    expect(classify('RR4731248Z9GB')).toMatchObject({ family: 'unknown', warnings: ['N13'] });
    expect(words('RR4731248Z9GB')).toContain('With one character changed it would be right: RR473124829GB.');
    expect(words('RR473124820GB')).not.toContain('it would be right');
  });

  it.each(['R1473124829GB', 'RRR73124829GB', '1R473124829GB', 'RR473124829G1'])('does not take %s for a whole postal number', (number) => {
    expect(classify(number)).toMatchObject({ family: 'unknown', checkDigit: null });
  });

  it("keeps the owner of a carrier's own suffix", () => {
    expect(classify('UK473124820YP')).toMatchObject({ family: 'yanwen', origin: 'CN', checkDigit: false, warnings: ['N13'] });
  });
});

describe('N15 known carrier', () => {
  it.each([
    ['LP00123456789012', 'cainiao', 'origin', 'likely'],
    ['CNG00123456789012', 'cainiao', 'door', 'likely'],
    ['4PX3001234567890CN', '4px', 'door', 'certain'],
    ['YT2201234567890123', 'yunexpress', 'door', 'certain'],
    ['SY00123456789', 'sunyou', 'unknown', 'likely'],
    ['9400100012345678901237', 'usps', 'destination', 'likely'],
    ['1Z999AA10123456784', 'ups', 'door', 'certain'],
  ])('%s: %s', (number, family, trace, confidence) => {
    const verdict = classify(number);
    expect(verdict).toMatchObject({ family, trace, confidence, warnings: [] });
    expect(verdict.candidates[0]).toEqual({ family, confidence });
    expect(verdict.rules).toContain('N15');
  });

  it("is only a guess where the carrier's check digit is wrong", () => {
    expect(classify('1Z999AA10123456774')).toMatchObject({ family: 'ups', confidence: 'guess', checkDigit: false });
  });

  it('knows Ordinary Small Packet Plus by its S10 number', () => {
    const verdict = classify('UW123456785CN');
    expect(verdict).toMatchObject({ family: 's10', carrier: 'China Post', trace: 'origin', confidence: 'likely' });
    expect(verdict.rules).toEqual(['N01', 'N06', 'N15']);
  });

  it('does not take the wide form of DHL eCommerce for a postal or a Cainiao number', () => {
    expect(classify('LX123456785CN').family).toBe('s10');
    expect(classify('CNFR9010382716450HD').family).toBe('cainiao');
  });
});

describe('N19 unknown form', () => {
  it.each(['KX7293847561', '0000008374601U', '12A9382B7461'])('%s may be new', (number) => {
    expect(classify(number)).toMatchObject({ family: 'unknown', confidence: 'guess', trace: 'unknown', warnings: ['N19'] });
  });
});
