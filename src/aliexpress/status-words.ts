/**
 * What AliExpress calls the states of an order. `seen` are wordings from public programs that read these pages (2019-2026); `expected` are our
 * own translations for languages of which nobody has shown the wording.
 *
 * "Processed" ("Processado") is left out on purpose: it named finished orders until 2025 and names shipped ones since 2026.
 */
import type { OrderStatus } from '../model/order.ts';

export const STATUS_WORDS: readonly { status: OrderStatus; seen: readonly string[]; expected: readonly string[] }[] = [
  {
    status: 'to-pay',
    seen: ['To pay', 'Awaiting payment', 'A ser pago', 'Aguardando pagamento'],
    expected: [
      ...['Pendiente de pago', 'Esperando pago', 'Por pagar', 'En attente de paiement', 'À payer', 'Ожидает оплаты', 'К оплате'],
      ...['Zu bezahlen', 'Zahlung ausstehend', 'Da pagare', 'In attesa di pagamento', 'Do zapłaty', 'Oczekuje na płatność', 'Te betalen'],
    ],
  },
  {
    status: 'processing',
    seen: ['To ship', 'Ready to ship', 'Awaiting shipment', 'Processing', 'Processando', 'Заказ не отправлен'],
    expected: [
      ...['Procesando', 'En proceso', 'Pendiente de envío', 'Esperando envío', 'Aguardando envio', 'Em processamento', 'En cours de traitement'],
      ...["En attente d'expédition", 'À expédier', 'В обработке', 'Обрабатывается', 'Ожидает отправки', 'In Bearbeitung', 'Versand ausstehend'],
      ...['In elaborazione', 'In attesa di spedizione', 'W trakcie realizacji', 'Oczekuje na wysyłkę', 'In behandeling', 'Wacht op verzending'],
    ],
  },
  {
    status: 'shipped',
    seen: ['Shipped', 'Awaiting delivery', 'Awaiting receipt', 'Esperando entrega', 'Aguardando a entrega', 'Enviado'],
    expected: [
      ...['Pendiente de entrega', 'Aguardando entrega', 'En attente de livraison', 'Expédié', 'Expédiée', 'Ожидает доставки', 'Ожидается доставка'],
      ...['Отправлен', 'Отправлено', 'Warten auf Lieferung', 'Lieferung ausstehend', 'Versandt', 'Versendet', 'In attesa di consegna', 'Spedito'],
      ...['Oczekuje na dostawę', 'Wysłano', 'Wysłane', 'Wacht op levering', 'In afwachting van levering', 'Verzonden'],
    ],
  },
  {
    status: 'delivered',
    seen: [],
    expected: [
      ...['Delivered', 'Entregado', 'Entregue', 'Livré', 'Livrée', 'Доставлен', 'Доставлено', 'Zugestellt', 'Geliefert', 'Consegnato'],
      ...['Dostarczono', 'Dostarczone', 'Geleverd', 'Bezorgd'],
    ],
  },
  {
    status: 'completed',
    seen: ['Completed', 'Finished', 'Awaiting feedback', 'Concluído', 'Finalizado', 'С отделкой', 'Завершён', 'Получено подтверждение'],
    expected: [
      ...['Completado', 'Terminé', 'Terminée', 'Завершено', 'Выполнен', 'Abgeschlossen', 'Completato', 'Zakończone', 'Zakończono', 'Voltooid'],
    ],
  },
  {
    status: 'cancelled',
    seen: ['Canceled', 'Cancelled', 'Cancelado', 'Compra cancelada', 'Заказ отменён'],
    expected: ['Annulé', 'Annulée', 'Отменён', 'Отменено', 'Storniert', 'Annullato', 'Anulowane', 'Anulowano', 'Geannuleerd'],
  },
  {
    status: 'in-dispute',
    seen: [],
    expected: [
      ...['In dispute', 'Dispute open', 'Dispute opened', 'Dispute in progress', 'En disputa', 'Disputa abierta', 'Em disputa', 'Disputa aberta'],
      ...['En litige', 'Litige en cours', 'Litige ouvert', 'Спор открыт', 'Открыт спор', 'In contestazione', 'Spór otwarty'],
    ],
  },
  {
    status: 'refunded',
    seen: [],
    expected: ['Refunded', 'Reembolsado', 'Remboursé', 'Remboursée', 'Деньги возвращены', 'Erstattet', 'Rimborsato', 'Zwrócono', 'Terugbetaald'],
  },
  {
    status: 'closed',
    seen: ['Closed', 'Cerrado', 'Expired', 'Payment expired', 'Expirado', 'Pagamento expirado'],
    expected: ['Fechado', 'Fermé', 'Закрыт', 'Закрыто', 'Geschlossen', 'Chiuso', 'Zamknięte', 'Gesloten', 'Expiré', 'Pago vencido'],
  },
];

/** Buttons that AliExpress offers on shipped orders only. */
export const CONFIRM_WORDS: { seen: readonly string[]; expected: readonly string[] } = {
  seen: ['Confirm received', 'Confirm delivery', 'Confirm goods received'],
  expected: [
    ...['Confirmar recepción', 'Confirmar recebimento', 'Confirmer la réception', 'Подтвердить получение', 'Erhalt bestätigen'],
    ...['Conferma ricezione', 'Potwierdź odbiór', 'Ontvangst bevestigen'],
  ],
};
