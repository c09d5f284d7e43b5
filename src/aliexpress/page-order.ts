/** The order that a page in front of the buyer is about. */
import { orderIdOfUrl } from './order-ids.ts';
import { pageOf } from './pages.ts';

/** Null for pages of several orders, and for whatever is not one of AliExpress's order pages. */
export const orderOfPage = (url: string): string | null => (pageOf(url) === 'unknown' ? null : orderIdOfUrl(url));
