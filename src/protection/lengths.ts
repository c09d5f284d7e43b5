/**
 * Lengths in days that AliExpress and its carriers use, with their sources. Each is a fall-back for pages that print no date: a printed date
 * always wins. This is the only place where such a length stands.
 */
export const LENGTHS = {
  /** Shipping to the end of protection, at the earliest. Seen: 49-50 (guarantee, 2026), 75 (freight commitment, Australia 2026), 90 (Ireland, 2024). */
  protectionAtLeast: { days: 60, source: 'older buyer guides; the shortest order time-out still met', since: '2024' },
  /** A seller who is asked to extend protection may take this long to agree. */
  sellerAgrees: { days: 2, source: 'newer buyer guides (48 hours)', since: '2020' },
  /** End of protection to the last day on which a dispute is taken. */
  disputeAfterProtection: { days: 15, source: 'most guides for buyers; the printed sentence wins', since: '2020' },
  /** Shipping to the first day on which "not received" can be disputed. */
  disputeFrom: { days: 11, source: 'newer buyer guides (day 11 after shipping)', since: '2020' },
  /** Opening of a dispute to the last day of the seller's answer. */
  sellerAnswers: { days: 5, source: 'older and newer buyer guides', since: '2020' },
  /** End of the seller's time to AliExpress's decision, about. */
  platformDecides: { days: 7, source: 'newer buyer guides', since: '2020' },
  /** Decision to the last day of an appeal. */
  appeal: { days: 7, source: 'newer buyer guides', since: '2020' },
  /** Agreement on a return to the last day of sending it. */
  sendBack: { days: 10, source: 'newer buyer guides', since: '2020' },
  /** Sending of a return to the refund, with its way and its inspection. */
  returnRefund: { days: 20, source: 'accounts of buyers (two to three weeks)', since: '2023' },
  /** AliExpress's decision about an order that it has frozen: 15 business days, counted as three weeks. */
  frozen: { days: 21, source: 'accounts of buyers (3 to 15 business days)', since: '2019' },
  /** The carrier's delivery to the closing of the order, about. */
  closesAfterDelivery: { days: 7, source: 'newer buyer guides; orders were seen to close a week after delivery', since: '2026' },
  /** Payment to the last day on which PayPal takes a case. */
  payPal: { days: 180, source: "PayPal's own terms for buyers", since: '2020' },
} as const;

/** Usual delivery times in days by AliExpress's own service names, from newer buyer guides; business days are counted as calendar days. */
export const USUAL_DELIVERY: readonly { service: RegExp; days: number }[] = [
  { service: /premium/i, days: 14 },
  { service: /aliexpress (standard|selection standard)/i, days: 45 },
];
/** A letter that nobody has to scan takes up to this many days. */
export const UNTRACKED_LETTER_DAYS = 60;
