import type { Language } from '../language.ts';

export const pt: Language = {
  source: "phrases of Correios (Brazil) and CTT, as on their tracking pages; AliExpress's own in our translation",
  examples: [
    'delivered: Objeto entregue ao destinatário',
    'failed: Objeto não entregue - carteiro não atendido',
    'failed: A entrega não pode ser efetuada - carteiro não atendido',
    'refused: Importação não autorizada',
    'must-pay: Aguardando pagamento',
    'lost: Objeto não localizado no fluxo postal',
    'out-for-delivery: Objeto saiu para entrega ao destinatário',
    '-: Objeto entregue à companhia aérea',
  ],
  says: {
    lost: '(objeto|pacote|encomenda|remessa) (foi |está )?(extraviad[oa]|perdid[oa]|roubad[oa]|danificad[oa]|avariad[oa]|destruíd[oa]|n[aã]o localizad[oa])|destruição d',
    seized: 'apreendid[oa]|confiscad[oa]',
    refused: 'importaç[aã]o n[aã]o autorizada|importaç[aã]o (negada|recusada|proibida)|recusad[oa] pela alfândega|objeto proibido',
    cancelled: '(objeto|pacote|encomenda|envio|remessa|pedido) (foi )?cancelad[oa]|cancelad[oa] pelo (remetente|vendedor)',
    returning:
      'entregue ao remetente|(objeto|encomenda) devolvid[oa]|devolvid[oa] ao (remetente|vendedor|país de origem)|devoluç[aã]o (autorizada|ao remetente)|em devoluç[aã]o',
    'must-pay':
      'aguardando (o )?pagamento|pagamento (pendente|do despacho postal|solicitado)|(tributos?|impostos?|taxas?)[\\p{L} ]{0,20}(pendentes?|a pagar|solicitad[oa]s?)|falt(a|am)( de)? informaç\\p{L}+|documentaç[aã]o (solicitada|pendente)',
    failed:
      'entrega (falhou|não realizada|não efetuada)|tentativa de entrega (não efetuada|falhou|sem sucesso)|carteiro não atendido|destinatário ausente|endereço (incorreto|insuficiente|incompleto)',
    'pick-up': 'ponto de (retirada|recolha|levantamento)|(disponível|aguardando|pronto) (para )?(retirada|levantamento)|aguardando retirada',
    'out-for-delivery': 'saiu para entrega|em distribuição',
    notice:
      'pagamento concluído|informaç\\p{L}+ eletrônicas?|etiqueta (criada|emitida)|aguardando postagem|o vendedor declarou|dados do pedido|o armazém recebeu',
    accepted: 'saiu do armazém|objeto postado(?! fora)|objeto aceito',
    origin: 'triagem|unidade de (exportação|tratamento) (n[oa] país de origem|internacional na origem)',
    export: 'exportação|saindo do país de origem',
    customs: 'importação iniciado|chegou ao aeroporto local|fiscalização aduaneira(?! (finalizada|concluída))|recebido pelos correios do brasil',
    destination:
      'importação concluído|entrega local|transportadora local|fiscalização aduaneira (finalizada|concluída)|pagamento confirmado|liberad[oa] (pela|sem) ',
    transit: 'país de trânsito',
    moving: 'em trânsito|a caminho|(objeto )?(recebido|encaminhado|transferido|chegou|saiu|partiu) (n[oa]|de|d[oa]|para|em|ao|à)|objeto encaminhado',
  },
  delivery: {
    before: 'seu|sua|o|a|objeto|pacote|encomenda|remessa|pedido|envio|foi|está|já|status',
    said: 'entregue(?: com sucesso)?|entrega (?:realizada|efetuada|concluída|bem[- ]sucedida)(?: com sucesso)?',
    verb: 'entreg\\p{L}+',
    not: 'n[aã]o|nunca|jamais|sem sucesso|impossível|falh\\p{L}+|recusad[oa]|negad[oa]|nem',
    notYet: 'será|previst[oa]|prevista|estimad[oa]|programad[oa]|aguardando|pendente|tentativa|quando|se|antes|ainda|em breve|para',
    others:
      'companhia|aérea|transportadora|alfândega|aduana|armazém|centro|unidade|agência|operador|remetente|vendedor|aeroporto|armário|locker|ponto|loja|parceir[oa]|empresa|correios|estação|origem|courier',
    to: 'ao?|à|aos|às|para',
    receivers: 'destinatári[oa]|cliente|comprador|vizinh[oa]|porteiro|portaria|morador|caixa|domicílio|titular',
  },
};
