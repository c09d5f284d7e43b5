import { writeFile } from 'node:fs/promises';

const PATIENCE_MS = 10_000;
const POLL_MS = 50;

export interface Point {
  x: number;
  y: number;
}
export const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', ArrowUp: '\uE013', ArrowDown: '\uE015', Backspace: '\uE003' };
export type Key = keyof typeof KEYS;
/** In centimetres. */
export const PAPERS = { A4: { width: 21, height: 29.7 }, Letter: { width: 21.59, height: 27.94 } };
export type Paper = keyof typeof PAPERS;
type Truthy<T> = Exclude<T, null | undefined | false | 0 | ''>;

/**
 * One tab. A path is a CSS selector; `host >>> inner` goes on into open shadow roots. Functions given to `evaluate` and `waitFor` run in the
 * page: they must not use anything from outside of themselves but their arguments; those and the result travel as JSON.
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
  /** Brings the tab to the front: behind another one it takes no mouse. */
  protected abstract activate(): Promise<void>;
  protected abstract moveMouse(point: Point): Promise<void>;
  protected abstract clickMouse(point: Point): Promise<void>;
  protected abstract capture(): Promise<Uint8Array>;

  async evaluate<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return JSON.parse(await this.run(callOf(work, args)));
  }

  /** Repeats the work until it gives something true, and gives that. Rejects after ten seconds, with the last error if there was one. */
  async waitFor<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<Truthy<T>> {
    const end = performance.now() + PATIENCE_MS;
    let cause: unknown;
    do {
      try {
        const result = await this.evaluate(work, ...args);
        if (result) return result as Truthy<T>;
        cause = undefined;
      } catch (error) {
        // The page may be on its way to another one; if not, this is the cause in the end.
        cause = error;
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    } while (performance.now() < end);
    throw new Error(`Waited ${PATIENCE_MS / 1000} s in vain at ${await this.url()} for: ${work} ${JSON.stringify(args)}`, { cause });
  }

  /** The texts of all elements at a path, without blanks around them. */
  texts(path: string): Promise<string[]> {
    return this.evaluate((steps) => {
      const step = (scopes: ParentNode[], selector: string) =>
        scopes.flatMap((scope) => [...((scope instanceof Element && scope.shadowRoot) || scope).querySelectorAll(selector)]);
      return steps.reduce(step, [document] as ParentNode[]).map((element) => (element instanceof Element ? element.textContent.trim() : ''));
    }, stepsOf(path));
  }

  /** Waits for the first element at a path, and clicks into its middle. */
  async click(path: string): Promise<void> {
    await this.clickMouse(await this.middleOf(path));
  }

  async hover(path: string): Promise<void> {
    await this.moveMouse(await this.middleOf(path));
  }

  /** Saves what is in view as a PNG file. */
  async screenshot(file: string): Promise<void> {
    await this.activate();
    await writeFile(file, await this.capture());
  }

  private async middleOf(path: string): Promise<Point> {
    await this.activate();
    return this.waitFor((steps) => {
      const step = (scope: ParentNode | null, selector: string) =>
        ((scope instanceof Element && scope.shadowRoot) || scope)?.querySelector<HTMLElement>(selector) ?? null;
      const element = steps.reduce<ParentNode | null>(step, document);
      if (!(element instanceof Element)) return null;
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.height > 0 ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } : null;
    }, stepsOf(path));
  }
}

const stepsOf = (path: string): string[] => path.split('>>>').map((selector) => selector.trim());

/** The call of a function as an expression that gives its result as JSON. */
export function callOf(work: unknown, args: unknown[]): string {
  return `(async () => JSON.stringify((await (${work})(...${JSON.stringify(args)})) ?? null))()`;
}
