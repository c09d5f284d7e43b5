/** ms. Three to six seconds, as a person would take who opens one page after another; seen to keep captchas away (public scripts, 2026). */
const LEAST = 3_000;
const MOST = 6_000;

/** @param random gives a number from 0 to 1, as Math.random does */
export const randomPause = (random: () => number): number => LEAST + (MOST - LEAST) * random();
