/** Small pictures on buttons, whose names are said beside them. */
import { BELL_OFF } from '../mark.tsx';

const PATHS = {
  gear: 'M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM6.9 1.5h2.2l.4 1.8 1.2.7 1.8-.6 1.1 1.9-1.4 1.2v1.4l1.4 1.2-1.1 1.9-1.8-.6-1.2.7-.4 1.8H6.9l-.4-1.8-1.2-.7-1.8.6-1.1-1.9 1.4-1.2V6.5L2.4 5.3l1.1-1.9 1.8.6 1.2-.7Z',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.4 4h.1M2.4 8h.1M2.4 12h.1',
  arrived: 'M8 2v7M5 6.4 8 9.4l3-3M2.5 10.5v3h11v-3',
  muted: BELL_OFF,
  undo: 'M3 7.5h6.5a3.5 3.5 0 0 1 0 7H7M3 7.5 6 4.5M3 7.5l3 3',
} as const;
export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
