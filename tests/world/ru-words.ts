/** What aliexpress.ru prints, where it differs from the other sites, in the languages that it shares with them. */
import type { CastStatus } from './cast-order.ts';
import type { Language } from './words/languages.ts';

export interface RuWords {
  tags: Record<CastStatus, string>;
  months: string[];
  received: string;
  order: string;
  /** Before the day of the order. */
  from: string;
  seller: string;
  pieces: string;
  money: string;
  decimal: '.' | ',';
}

const en: RuWords = {
  tags: { 'to-pay': 'Awaiting payment', processing: 'Processing', shipped: 'In transit', completed: 'Completed', cancelled: 'Cancelled' },
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  received: 'Received at',
  order: 'Order',
  from: 'of',
  seller: 'Seller',
  pieces: 'pcs.',
  money: '$#',
  decimal: ',',
};

const ru: RuWords = {
  tags: { 'to-pay': 'Ожидает оплаты', processing: 'В обработке', shipped: 'В пути', completed: 'Завершён', cancelled: 'Отменён' },
  months: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  received: 'Получен',
  order: 'Заказ',
  from: 'от',
  seller: 'Продавец',
  pieces: 'шт.',
  money: '# ₽',
  decimal: ',',
};

export const RU_LANGUAGES = ['en', 'ru'] as const satisfies readonly Language[];
export const RU_WORDS: Record<(typeof RU_LANGUAGES)[number], RuWords> = { en, ru };
