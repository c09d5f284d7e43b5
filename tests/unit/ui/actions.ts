/** Actions that only remember what they were asked for. */
import { vi } from 'vitest';
import type { OrderActions } from '../../../src/ui/order-actions.ts';

const done = () => vi.fn(async () => undefined);

export const recordActions = () => ({ mark: done(), unmark: done(), correct: done(), openSheet: done() }) satisfies OrderActions;
