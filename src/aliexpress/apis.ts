/** The three answers of AliExpress's own pages that Trackguard reads. The script in the page world carries this list too, so it stays alone and small. */
export const READING_APIS = ['mtop.aliexpress.trade.buyer.order.list', 'mtop.aliexpress.trade.buyer.order.detail', 'mtop.ae.ld.querydetail'] as const;
export type ReadingApi = (typeof READING_APIS)[number];
