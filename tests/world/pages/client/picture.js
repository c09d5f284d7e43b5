/** Outlines on a field of 100 x 100, each with the words of a title that ask for it; the last is for everything else. */
const SHAPES = [
  [/lamp|light|lantern|bulb/i, 'M36 30h28l10 28H26zM50 58v20M36 78h28'],
  [/kettle|cup|mug|skillet|bowl|pot/i, 'M28 34h38v28a14 14 0 0 1-14 14H42a14 14 0 0 1-14-14zM66 42h6a8 8 0 0 1 0 16h-6'],
  [/sock|beanie|cloth|curtain|bag|cover|button/i, 'M38 26h24l18 12-8 14-8-5v29H36V47l-8 5-8-14z'],
  [
    /cable|case|keyboard|adapter|drone|usb|clip|solder/i,
    'M34 22h32a4 4 0 0 1 4 4v48a4 4 0 0 1-4 4H34a4 4 0 0 1-4-4V26a4 4 0 0 1 4-4zM44 70h12M30 62h40',
  ],
  [/./, 'M24 36l26-12 26 12v30L50 78 24 66zM24 36l26 12 26-12M50 48v30'],
];

/** A drawing instead of a photograph, always the same for a title: CSS for `background-image`. */
export function pictureOf(title) {
  const hue = [...title].reduce((total, character) => (total * 31 + character.codePointAt(0)) % 9973, 7) % 360;
  const [, outline] = SHAPES.find(([words]) => words.test(title));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="hsl(${hue} 45% 93%)"/><path d="${outline}" fill="hsl(${hue} 45% 82%)" fill-rule="evenodd" stroke="hsl(${hue} 40% 42%)" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/></svg>`;
  return `background-image: url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
