/** The background as its callers see it. */
import { browser } from 'wxt/browser';
import type { Replies, RequestData, RequestName } from './protocol.ts';

export type { NoticeAccess, NoticeTrial, PageReply } from './protocol.ts';

/** Asks the background. Rejects when it refuses, or when the extension was updated or removed under an open page. */
export async function ask<N extends RequestName>(name: N, ...[data]: RequestData<N> extends undefined ? [] : [RequestData<N>]): Promise<Replies[N]> {
  return browser.runtime.sendMessage({ trackguard: name, data });
}
