/** A small shape beside words, so that no colour speaks alone. */

/** A bell, crossed out. */
export const BELL_OFF = 'M4 11.5c.8-.8 1-1.6 1-4.2a3 3 0 0 1 6 0c0 2.6.2 3.4 1 4.2ZM7 13.8h2M2.2 2.2l11.6 11.6';
const CIRCLE = 'M8 1.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5Z';
const PATHS = {
  octagon: 'M5.2 1.25h5.6l3.95 3.95v5.6l-3.95 3.95H5.2L1.25 10.8V5.2ZM8 4.6v4.2M8 11.2v.1',
  triangle: 'M8 1.6 15 14H1ZM8 6.3v3.6M8 11.9v.1',
  info: `${CIRCLE}M8 7.4v3.7M8 4.8v.1`,
  tick: `${CIRCLE}M4.9 8.2l2.2 2.2 4-4.5`,
  dash: `${CIRCLE}M5.2 8h5.6`,
  question: `${CIRCLE}M6.1 6.2c.1-1 .9-1.6 1.9-1.6s1.9.7 1.9 1.6c0 1.3-1.9 1.4-1.9 2.7M8 11.4v.1`,
  silence: BELL_OFF,
} as const;
export type MarkShape = keyof typeof PATHS;

/** The shape for the eye; `spoken`, where there is something to say, for whoever hears the page. */
export const Mark = ({ shape, spoken }: { shape: MarkShape; spoken: string | null }) => (
  <span class="level-mark">
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[shape]} />
    </svg>
    {spoken && <span class="for-ears">{`${spoken}: `}</span>}
  </span>
);
