/** What is known about an answer from outside of it. */
export interface AnswerContext {
  /** The `tradeOrderId` that the page asked for. The tracking answer names no order, so without this it is not read (`changed`). */
  orderId?: string;
  /** The page's language as a tag, for dates of digits alone. */
  language?: string | null;
}
