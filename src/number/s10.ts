/** UPU S10: the form of international postal numbers. Source: UPU S10-12. */

export interface S10 {
  /** The two letters of the service. */
  indicator: string;
  /** Eight digits. */
  serial: string;
  checkDigit: string;
  /** The two letters at the end: the country of the post that issued the number, where it is a country. */
  suffix: string;
}
const FORM = /^([A-Z]{2})(\d{8})(\d)([A-Z]{2})$/;
const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** @returns the parts of a normalized number, or null where it has another form */
export function parseS10(normalized: string): S10 | null {
  const [, indicator, serial, checkDigit, suffix] = FORM.exec(normalized) ?? [];
  return indicator && serial && checkDigit && suffix ? { indicator, serial, checkDigit, suffix } : null;
}

/** The check digit that eight digits call for. */
export function s10CheckDigit(serial: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(serial[i]), 0);
  const digit = 11 - (sum % 11);
  return String(digit === 10 ? 0 : digit === 11 ? 5 : digit);
}

export const hasRightCheckDigit = ({ serial, checkDigit }: S10): boolean => s10CheckDigit(serial) === checkDigit;

/** For forms that borrow S10's check digit. */
export function isS10CheckRight(normalized: string): boolean {
  const s10 = parseS10(normalized);
  return s10 !== null && hasRightCheckDigit(s10);
}
