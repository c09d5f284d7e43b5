/** Who may ask what: checks sender and shape of each message before a handler sees it. */
import * as v from 'valibot';
import { ObservationSchema } from '../model/observation.ts';
import { EnvelopeSchema, type Handlers, OPEN_TO_PAGES, REQUESTS, type RequestName } from './protocol.ts';

/** The part of `runtime.MessageSender` that counts. */
export interface Sender {
  id?: string;
  url?: string;
}
export interface Home {
  id: string;
  /** Address of the extension's own pages, with a slash at the end. */
  base: string;
}
const ALIEXPRESS = /^https:\/\/([a-z0-9-]+\.)*aliexpress\.(com|us|ru)\//;

/**
 * A listener for `runtime.onMessage`: a promise of the reply, or undefined for what is not ours to answer.
 * `report` is told of what was left out of a message whose rest was taken.
 */
export function routeMessages(
  handlers: Handlers,
  home: Home,
  report: (error: Error) => void,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (message, sender) => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success || sender.id !== home.id) return undefined;
    const { trackguard: name, data } = envelope.output;
    if (!mayAsk(name, sender.url ?? '', home)) return Promise.reject(new Error(`${name} is not open to this sender`));
    return answer(handlers, name, name === 'observe' ? withoutInvalid(data, report) : data);
  };
}

function mayAsk(name: RequestName, url: string, home: Home): boolean {
  return url.startsWith(home.base) || (ALIEXPRESS.test(url) && OPEN_TO_PAGES.includes(name));
}

function answer<N extends RequestName>(handlers: Handlers, name: N, data: unknown): Promise<unknown> {
  const checked = v.safeParse(REQUESTS[name], data);
  if (!checked.success) return Promise.reject(new Error(`${name}: ${checked.issues[0].message}`));
  return handlers[name](checked.output as Parameters<Handlers[N]>[0]);
}

/** One observation that nobody can understand does not keep back the others. Where none can be understood, the message is refused as it is. */
function withoutInvalid(data: unknown, report: (error: Error) => void): unknown {
  if (!Array.isArray(data)) return data;
  const checked = data.map((each) => v.safeParse(ObservationSchema, each));
  const valid = data.filter((_, index) => checked[index]?.success);
  const [issue] = checked.flatMap(({ issues }) => issues ?? []);
  if (!issue || valid.length === 0) return data;
  report(new Error(`observe: ${data.length - valid.length} of ${data.length} left out: ${issue.message}`));
  return valid;
}
