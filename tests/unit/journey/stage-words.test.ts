import { expect, it } from 'vitest';
import { sayInEnglish } from '../../../src/commands/words.ts';
import { STAGE_WORDS } from '../../../src/journey/stage-words.ts';
import { STAGES } from '../../../src/model/judgement.ts';
import { text } from '../../../src/model/text.ts';

it('every stage of a journey has words', () => {
  expect(STAGES.map((stage) => sayInEnglish(text(STAGE_WORDS[stage])))).toEqual([
    'No tracking update yet',
    'Last update not understood',
    'Announced by the sender',
    'Handed over',
    'In its country of origin',
    'Leaving its country of origin',
    'Under way',
    'At customs',
    'Customs wants something from you',
    'In the country of arrival',
    'Out for delivery',
    'Waiting to be picked up',
    'Delivery failed',
    'Delivered',
    'On its way back',
    'Shipment cancelled',
    'Import refused',
    'Seized',
    'Lost or destroyed',
  ]);
});
