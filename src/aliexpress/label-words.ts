/** Labels of dates on the detail page and of delivery headlines. `seen` on pages (2024-2026); `expected` are our own translations. */
import type { FactName } from '../model/observation.ts';

interface Words {
  seen: readonly string[];
  expected: readonly string[];
}

export const DATE_LABELS = {
  orderedOn: {
    seen: ['Order placed on', 'Pedido efectuado el'],
    expected: ['Pedido feito em', 'Pedido realizado em', 'Commande passée le', 'Заказ оформлен', 'Дата заказа', 'Bestellung aufgegeben am'],
  },
  paidOn: {
    seen: ['Paid on', 'Payment completed on'],
    expected: [
      ...['Pagado el', 'Pago completado el', 'Pago em', 'Pagamento concluído em', 'Payée le', 'Paiement effectué le', 'Оплачен'],
      ...['Оплачено', 'Оплата завершена', 'Bezahlt am', 'Zahlung abgeschlossen am'],
    ],
  },
  shippedOn: {
    seen: ['Shipment completed on'],
    expected: [
      ...['Enviado el', 'Envío completado el', 'Enviado em', 'Envio concluído em', 'Expédiée le', 'Expédition effectuée le', 'Отправлено'],
      ...['Отправка завершена', 'Versendet am', 'Versand abgeschlossen am'],
    ],
  },
  completedOn: {
    seen: ['Order completed on'],
    expected: ['Pedido completado el', 'Pedido concluído em', 'Commande terminée le', 'Заказ завершён', 'Bestellung abgeschlossen am'],
  },
} satisfies Partial<Record<FactName, Words>>;

/** Headlines whose day is a promise... */
export const ESTIMATE_LABELS: Words = {
  seen: ['Estimated delivery', 'Estimated delivery date', 'Delivery'],
  expected: [
    ...['Entrega estimada', 'Fecha de entrega estimada', 'Entrega', 'Data de entrega estimada', 'Livraison estimée', 'Date de livraison estimée'],
    ...['Livraison', 'Ожидаемая доставка', 'Ожидаемая дата доставки', 'Доставка', 'Voraussichtliche Lieferung', 'Lieferung'],
  ],
};
/** ... and those whose day has come true. */
export const DELIVERED_LABELS: Words = {
  seen: ['Delivered'],
  expected: ['Entregado', 'Entregue', 'Livré', 'Доставлен', 'Доставлено', 'Zugestellt', 'Geliefert', 'Consegnato', 'Dostarczono', 'Geleverd'],
};

export const TOTAL_LABELS: Words = {
  seen: ['Total'],
  expected: ['Итого', 'Всего', 'Gesamt', 'Gesamtbetrag', 'Totale', 'Razem', 'Suma', 'Totaal', 'Toplam'],
};
