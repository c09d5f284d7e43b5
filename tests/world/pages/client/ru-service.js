const { language, fault, orders } = window.standIn;

/** What aliexpress.ru's own service says. */
async function ask(service, values) {
  const minutes = -new Date().getTimezoneOffset();
  const zone = `GMT${minutes < 0 ? '-' : '+'}${[Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0')).join('')}`;
  const query = new URLSearchParams({
    ...values,
    zone,
    _tg_lang: language,
    _tg_fault: fault,
    ...(orders !== null && { _tg_orders: String(orders) }),
  });
  const response = await fetch(`https://aliexpress.ru/aer-jsonapi/bx/orders/v3/${service}?${query}`);
  return response.json();
}

export const fetchPage = (page) => ask('web-order-list', { page: String(page) });
export const fetchOrder = (id) => ask('web-order', { id });
