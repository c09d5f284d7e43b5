/** Text of pages in one form, so that full-width digits, invisible marks, accents and hard blanks make no difference. */
import { latinDigits } from '../model/digits.ts';

const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const EASTERN_MARKS: Readonly<Record<string, string>> = { '٫': '.', '٬': ',', '،': ',' };
/** Accents and vowel points; not the vowels of Thai nor the voicing of Japanese, without which a word is another one. */
const ACCENT = /(?![\u0e00-\u0e7f\u3099\u309a])\p{M}/gu;

/**
 * Compatibility forms made plain (full-width digits and colons), Arabic, Persian and Thai digits and their marks made Latin, marks of direction
 * dropped, blanks joined.
 */
export function plain(text: string): string {
  const visible = text.normalize('NFKC').replace(INVISIBLE, '');
  return joinBlanks(latinDigits(visible).replace(/[٫٬،]/g, (mark) => EASTERN_MARKS[mark] ?? mark));
}

/** `plain`, lower case, without accents and without the dotless i of Turkish: for comparing words only, never for showing. */
export function fold(text: string): string {
  const bare = plain(text).normalize('NFKD').replace(ACCENT, '');
  // An accent that stood alone leaves the blank that carried it.
  return joinBlanks(bare)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ׳`]/g, "'")
    .replaceAll('ı', 'i');
}

/** The longest text of a page that the model takes. */
const LONGEST = 2_000;

/** A text as it may be shown and kept: blanks joined, cut to what the model takes; null when nothing is left. */
export function shown(text: string | null | undefined): string | null {
  return (text && joinBlanks(text).slice(0, LONGEST).trim()) || null;
}

/** One blank for each run of them, and none at the ends. */
export const joinBlanks = (text: string): string => text.replace(/\s+/g, ' ').trim();
