/** Small values that several schemas share. */
import * as v from 'valibot';
import { type Day, isDay } from './day.ts';

export const DaySchema = v.custom<Day>(isDay, 'not a day YYYY-MM-DD');
/** Texts come from pages: one absurdly long field must not fill the storage. */
export const Words = v.pipe(v.string(), v.maxLength(2_000));
export const orNull = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
/** AliExpress's own name of a button or state, such as `CONFIRM_GOODS`. */
export const MachineCode = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{1,39}$/));
