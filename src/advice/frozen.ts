/** P13: orders that AliExpress itself has stopped. Its pages call them frozen, a status that no code tells. */
import type { Order } from '../model/order.ts';

/** How pages call it, from buyers' accounts; each as the beginning of a word. */
const FROZEN_WORDS = ['frozen', 'freeze', 'заморож', 'congelad', 'gelée?s?(?!\\p{L})', 'eingefroren', 'congelat', 'bevroren', 'zamroż', 'dondurul'];
const FROZEN = new RegExp(`(?<!\\p{L})(?:${FROZEN_WORDS.join('|')})`, 'iu');

export const isFrozen = ({ status, statusText }: Order): boolean => status === 'unknown' && statusText !== null && FROZEN.test(statusText);
