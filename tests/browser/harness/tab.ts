import { writeFile } from 'node:fs/promises';

const PATIENCE_MS = 10_000;
const POLL_MS = 50;

export interface Point {
  x: number;
  y: number;
}
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
export const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Backspace: '\uE003',
};
export type Key = keyof typeof KEYS;
/** In centimetres. */
export const PAPERS = { A4: { width: 21, height: 29.7 }, Letter: { width: 21.59, height: 27.94 } };
export type Paper = keyof typeof PAPERS;
type Truthy<T> = Exclude<T, null | undefined | false | 0 | ''>;

/**
 * One tab. A path is a CSS selector; `host >>> inner` goes on into the host's shadow root, closed as it may be: the browser's own tools reach
 * into it, the page does not. Functions given to `evaluate`, `evaluateIn` and `waitFor` run in the page: they must not use anything from outside
 * of themselves but their arguments; those and the result travel as JSON.
 */
export abstract class Tab {
  abstract url(): Promise<string>;
  abstract goto(address: string): Promise<void>;
  abstract reload(): Promise<void>;
  /** Presses and releases one key, as a user does. */
  abstract press(key: Key): Promise<void>;
  abstract type(text: string): Promise<void>;
  /** Pastes at the caret, as the keyboard's shortcut does. */
  abstract paste(): Promise<void>;
  /** Prints the page to a PDF file, and gives what is in it. */
  abstract print(paper: Paper): Promise<Uint8Array>;
  /** Size of the page's view, in CSS pixels. */
  abstract resize(width: number, height: number): Promise<void>;
  abstract close(): Promise<void>;

  /** Runs an expression that gives a text, or the promise of one. */
  protected abstract run(expression: string): Promise<string>;
  /** Calls a function with the shadow roots of all elements that a selector finds, in the page's order. It gives a text, or the promise of one. */
  protected abstract runIn(hosts: string, declaration: string): Promise<string>;
  /** Brings the tab to the front: behind another one it takes no mouse. */
  protected abstract activate(): Promise<void>;
  protected abstract moveMouse(point: Point): Promise<void>;
  protected abstract clickMouse(point: Point): Promise<void>;
  protected abstract capture(): Promise<Uint8Array>;

  async evaluate<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return JSON.parse(await this.run(callOf(work, args)));
  }

  /** Runs the work with the shadow roots of all elements that a selector finds. */
  async evaluateIn<T, A extends unknown[]>(hosts: string, work: (roots: ShadowRoot[], ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const rest = args.map((arg) => `, ${JSON.stringify(arg)}`).join('');
    return JSON.parse(await this.runIn(hosts, `async (...roots) => JSON.stringify((await (${work})(roots${rest})) ?? null)`));
  }

  /** Repeats the work until it gives something true, and gives that. Rejects after ten seconds, with the last error if there was one. */
  waitFor<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<Truthy<T>> {
    return this.repeat(() => this.evaluate(work, ...args), `${work} ${JSON.stringify(args)}`);
  }

  /** The same within shadow roots. */
  waitForIn<T, A extends unknown[]>(hosts: string, work: (roots: ShadowRoot[], ...args: A) => T | Promise<T>, ...args: A): Promise<Truthy<T>> {
    return this.repeat(() => this.evaluateIn(hosts, work, ...args), `${hosts}: ${work} ${JSON.stringify(args)}`);
  }

  private async repeat<T>(ask: () => Promise<T>, wanted: string): Promise<Truthy<T>> {
    const end = performance.now() + PATIENCE_MS;
    let cause: unknown;
    do {
      try {
        const result = await ask();
        if (result) return result as Truthy<T>;
        cause = undefined;
      } catch (error) {
        // The page may be on its way to another one; if not, this is the cause in the end.
        cause = error;
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    } while (performance.now() < end);
    throw new Error(`Waited ${PATIENCE_MS / 1000} s in vain at ${await this.url()} for: ${wanted}`, { cause });
  }

  /** The texts of all elements at a path, without blanks around them. */
  texts(path: string): Promise<string[]> {
    return this.findAt(path, textsIn);
  }

  /** The boxes of all elements at a path, in CSS pixels of the view. */
  boxes(path: string): Promise<Box[]> {
    return this.findAt(path, boxesIn);
  }

  private findAt<T>(path: string, work: (scopes: ParentNode[], selector: string) => T): Promise<T> {
    const [first = '', inner] = stepsOf(path);
    return inner === undefined ? this.within(null, work, first) : this.within(first, work, inner);
  }

  /** Runs the work with the shadow roots of all elements that a selector finds; without one, with the document. */
  async within<T, A extends unknown[]>(hosts: string | null, work: (scopes: ParentNode[], ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    if (hosts !== null) return this.evaluateIn(hosts, work, ...args);
    // `document` cannot travel as an argument.
    const rest = args.map((arg) => `, ${JSON.stringify(arg)}`).join('');
    return JSON.parse(await this.run(`(async () => JSON.stringify((await (${work})([document]${rest})) ?? null))()`));
  }

  /** Waits for the first element at a path, and clicks into its middle. */
  async click(path: string): Promise<void> {
    await this.clickMouse(await this.middleOf(path));
  }

  /** Moves the mouse onto the first element at a path, and gives the point in the view. */
  async hover(path: string): Promise<Point> {
    const point = await this.middleOf(path);
    await this.moveMouse(point);
    return point;
  }

  /** Clicks where the mouse was aimed at, whatever stands there by now. */
  async clickAt(point: Point): Promise<void> {
    await this.clickMouse(point);
  }

  /** Saves what is in view as a PNG file. */
  async screenshot(file: string): Promise<void> {
    await this.activate();
    await writeFile(file, await this.capture());
  }

  private async middleOf(path: string): Promise<Point> {
    await this.activate();
    return this.repeat(() => this.findAt(path, middleIn), path);
  }
}

const textsIn = (scopes: ParentNode[], selector: string): string[] =>
  scopes.flatMap((scope) => [...scope.querySelectorAll(selector)].map((element) => element.textContent.trim()));

const boxesIn = (scopes: ParentNode[], selector: string): Box[] =>
  scopes.flatMap((scope) =>
    [...scope.querySelectorAll(selector)].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    }),
  );

/** Brings the first element into view. Null while it has no box. */
function middleIn([scope]: ParentNode[], selector: string): Point | null {
  const element = scope?.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } : null;
}

const stepsOf = (path: string): string[] => path.split('>>>').map((selector) => selector.trim());

/** The call of a function as an expression that gives its result as JSON. */
export function callOf(work: unknown, args: unknown[]): string {
  return `(async () => JSON.stringify((await (${work})(...${JSON.stringify(args)})) ?? null))()`;
}
