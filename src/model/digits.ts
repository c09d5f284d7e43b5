/** Arabic, Persian and Thai digits: their codes end in their value. */
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59]/g;

/** @returns the text with Arabic, Persian and Thai digits written as 0 to 9 */
export const latinDigits = (text: string): string => text.replace(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
