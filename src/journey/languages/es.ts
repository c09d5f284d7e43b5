import type { Language } from '../language.ts';

export const es: Language = {
  source: 'step words of mails and pages of AliExpress, 2026; phrases of Correos and of Latin American posts; the others our own translation',
  examples: [
    'delivered: Entregado',
    'delivered: Su envío ha sido entregado al destinatario',
    'failed: El envío no ha podido ser entregado',
    '-: Entregado al transportista',
    'customs: En aduanas',
    'destination: Ha pasado la aduana',
    'export: Salió de la región de origen',
    'destination: Con transportista local',
  ],
  says: {
    lost: '(env[ií]o|paquete|art[ií]culo|pedido) (ha sido |se ha |est[aá] |fue )?(extraviado|perdido|da[ñn]ado|destruido|robado)|se ha (extraviado|perdido)|destrucci[oó]n del',
    seized: 'incautad[oa]|confiscad[oa]|decomisad[oa]|retenid[oa] definitivamente',
    refused: 'importaci[oó]n (no autorizada|denegada|rechazada|prohibida)|rechazad[oa] (por|en) (la )?aduana|art[ií]culo prohibido',
    cancelled: '(env[ií]o|paquete|pedido) (ha sido |fue )?(cancelado|anulado)|cancelado por el (remitente|vendedor)',
    returning: 'entregado al remitente|devuelto al? (remitente|vendedor|origen)|devoluci[oó]n al remitente|en devoluci[oó]n',
    'must-pay':
      'pago de (aranceles|impuestos|derechos|tasas)[\\p{L} ]{0,20}(solicitado|pendiente|requerido)|pendiente de pago|falta documentaci[oó]n|documentaci[oó]n (requerida|pendiente)|impuestos pendientes',
    failed:
      'entrega (fallida|no realizada|sin éxito)|intento de entrega (fallido|sin éxito)|(destinatario )?ausente|direcci[oó]n (incorrecta|incompleta|err[oó]nea)|no se (pudo|ha podido) entregar',
    'pick-up': 'punto de recogida|(disponible|listo|pendiente) (para|de) (su )?(recogida|recoger|retiro)|en oficina para su recogida',
    'out-for-delivery': 'en reparto|en proceso de reparto',
    notice:
      'pago completado|información electrónica|etiqueta creada|el vendedor ha declarado|datos del pedido|el almacén ha recibido|pedido enviado|prerregistrado',
    accepted: 'salido del almacén|ha salido de la central|admitido',
    origin: 'clasificación',
    export: 'exportación|sale del país de origen|sali[oó] de la regi[oó]n de origen',
    customs: 'importación iniciado|llegado al aeropuerto local|en (la )?aduanas?|en tu pa[ií]s',
    destination: 'importación completado|ha pasado la aduana|reparto local|transportista local|centro de distribuci[oó]n',
    transit: 'pa[ií]s de tr[aá]nsito',
    moving: 'en tr[aá]nsito|en camino|(ha )?(llegado|salido|recibido|procesado) (a|al|de|del|en|por)|llegada a|salida de',
  },
  delivery: {
    before: 'su|tu|el|la|este|env[ií]o|paquete|pedido|art[ií]culo|ha|sido|fue|está|se|correctamente|estado',
    said: 'entregad[oa]s?(?: (?:correctamente|con éxito))?|entrega (?:realizada|exitosa|completada|efectuada)(?: con éxito)?',
    verb: 'entreg\\p{L}+',
    not: 'no(?! endereço| local| domicílio)|nunca|sin éxito|imposible|fallid[oa]|rechazad[oa]|denegad[oa]|tampoco',
    notYet: 'será|sera|próximamente|pendiente|previst[oa]|estimad[oa]|programad[oa]|intento|cuando|si|antes|espera|aún|todavía|va a|para',
    others:
      'aerol[ií]nea|transportista|agencia|aduanas?|almac[eé]n|oficina|centro|operador|correos|remitente|vendedor|aeropuerto|locker|taquilla|casillero|punto|tienda|estaci[oó]n|socio|empresa|compañ[ií]a|mensajer\\p{L}+|courier|origen',
    to: 'al?(?: la)?',
    receivers: 'destinatari[oa]|cliente|comprador|vecin[oa]|domicilio|buz[oó]n|titular|porter[oií]a?|conserje|recepci[oó]n',
  },
};
