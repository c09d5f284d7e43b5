/** Which of a text's plural forms fits a count, as the language counts: English has one and many, Polish one, few and many, Japanese only one. */

const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Every form that a language has for whole numbers occurs below this one; what a million takes is no matter for days and orders. */
const ENOUGH = 200;

/** The forms of a language for whole numbers, in the order in which a locale file writes them. */
export function pluralFormsOf(language: string): Intl.LDMLPluralRule[] {
  const rules = new Intl.PluralRules(language);
  const met = new Set(Array.from({ length: ENOUGH }, (_, count) => rules.select(count)));
  return ORDER.filter((form) => met.has(form));
}

/** Chooses among the forms of a text, which are those of the language; one more at the beginning is for none at all. */
export function createChoice(language: string): (forms: readonly string[], count: number) => string {
  const rules = new Intl.PluralRules(language);
  const known = pluralFormsOf(language);
  return (forms, count) => {
    const extra = forms.length - known.length;
    if (extra === 1 && count === 0) return forms[0] ?? '';
    const place = Math.max(0, known.indexOf(rules.select(count))) + Math.max(0, extra);
    return forms[Math.min(place, forms.length - 1)] ?? '';
  };
}
