/** The three answers of AliExpress's own pages that Trackguard reads. The script in the page world carries this list too, so it stays alone and small. */
export const READING_APIS = ['mtop.aliexpress.trade.buyer.order.list', 'mtop.aliexpress.trade.buyer.order.detail', 'mtop.ae.ld.querydetail'] as const;
export type ReadingApi = (typeof READING_APIS)[number];

/** The order that a request asks about: `tradeOrderId` in its `data`, in the address or in the body, encoded or not; null when it names none. */
export const orderAskedFor = (request: string): string | null =>
  /tradeOrderId(?:"|%22|\\")*(?::|%3A)(?:"|%22|\\")*(\d{14,19})/i.exec(request)?.[1] ?? null;
