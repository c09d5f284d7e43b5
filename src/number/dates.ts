/** Dates beside numbers: digits that are none. */

const DATES = /(?<![\w./-])(?:20\d\d[-/.][01]?\d[-/.][0-3]?\d|[0-3]?\d[-/.][0-3]?\d[-/.]20\d\d)(?:[T ][0-2]?\d:[0-5]\d(?::[0-5]\d)?)?(?![\w/-])/g;

export const withoutDates = (text: string): string => text.replace(DATES, ' ');

/** True for a text that is a date alone. */
export const isDate = (text: string): boolean => text !== '' && withoutDates(text).trim() === '';
