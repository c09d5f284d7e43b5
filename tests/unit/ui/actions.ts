/** Actions that only remember what they were asked for. */
import { vi } from 'vitest';
import type { StoreProblem } from '../../../src/model/view.ts';
import type { OrderActions } from '../../../src/ui/order-actions.ts';

const stored = () => vi.fn(async (): Promise<StoreProblem> => null);

export const recordActions = () =>
  ({ mark: stored(), unmark: stored(), correct: stored(), openSheet: vi.fn(async () => undefined) }) satisfies OrderActions;
