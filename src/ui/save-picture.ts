/** A piece of the page as a PNG file, drawn by the browser itself: nothing leaves it. */
import { saveFile } from './save-file.ts';

/** CSS pixels: the breadth of A4. */
const BREADTH = 794;
/** Device pixels for each CSS pixel, and the most in height that every canvas can hold. */
const SHARPNESS = 2;
const MOST_HEIGHT = 16_000;

/** Saves a picture of an element, as it looks on A4, under this name. Rejects when the browser cannot draw it. */
export async function savePicture(element: HTMLElement, name: string): Promise<void> {
  saveFile(document, await pictureOf(element), name);
}

async function pictureOf(element: HTMLElement): Promise<Blob> {
  const copy = document.createElement('div');
  copy.className = 'picture';
  copy.append(element.cloneNode(true));
  const height = measure(copy);
  const image = new Image();
  // A data address: from a blob the browsers let no canvas be read again.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawingOf(copy, height))}`;
  await image.decode();

  const scale = Math.min(SHARPNESS, MOST_HEIGHT / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(BREADTH * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gives no picture'))), 'image/png'),
  );
}

/** Its height at the picture's breadth, whatever that of the window is. */
function measure(copy: HTMLElement): number {
  copy.style.cssText = `position: absolute; visibility: hidden; inline-size: ${BREADTH}px`;
  document.body.append(copy);
  const height = Math.ceil(copy.getBoundingClientRect().height);
  copy.remove();
  copy.style.cssText = `inline-size: ${BREADTH}px`;
  return height;
}

/** An SVG that holds the piece with the page's own styles, since a picture knows no page around it. */
function drawingOf(copy: HTMLElement, height: number): string {
  const { lang, dir } = document.documentElement;
  const body = document.createElement('body');
  Object.assign(body, { lang, dir });
  const style = document.createElement('style');
  style.textContent = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
  body.append(style, copy);
  const content = new XMLSerializer().serializeToString(body);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${BREADTH}" height="${height}"><foreignObject width="100%" height="100%">${content}</foreignObject></svg>`;
}
