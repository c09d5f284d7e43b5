import type { Language } from '../language.ts';

export const en: Language = {
  source: 'seen on tracking pages and in mails of AliExpress, 2024-2026; phrases of the postal union, USPS and Royal Mail',
  examples: [
    'delivered: Package delivered.',
    'delivered: Delivery successful',
    'delivered: Delivered, In/At Mailbox',
    'export: Delivered to airline',
    'failed: Could not be delivered',
    'failed: Delivery unsuccessful',
    'must-pay: Customs duties payment requested',
    'cancelled: Shipment canceled',
    'customs: Clearing Customs',
    'destination: Departed from customs',
    'in-transit: Arrived in transit country/region',
    '-: Sorry, there is no updated logistics information',
  ],
  says: {
    lost: [
      '(package|parcel|item|shipment|it|order|article) (has been |was |is |got |declared |reported )*(lost|missing|damaged|destroyed|disposed of|scrapped|stolen)',
      '(lost|damaged|destroyed|stolen) (package|parcel|item|shipment|in transit)|disposed (of|by)|disposal|destruction of',
    ].join('|'),
    seized: 'seiz(ed|ure)|confiscat\\w+|(detained|impounded|forfeited) by (the )?customs',
    refused: [
      'import (is |was )?(not (authori[sz]ed|allowed|permitted)|refused|denied|prohibited|rejected)|(refused|denied|rejected) (entry|(by|at) (the )?customs)',
      'prohibited (item|goods|article)s?|customs (clearance )?(was )?(refused|denied|rejected)|entry (was )?(refused|denied)',
    ].join('|'),
    cancelled:
      '(shipment|package|parcel|order|consignment) (has been |was |is )?cancell?ed|cancell?ed by (the )?(shipper|sender|seller|carrier)|never sent',
    returning:
      'delivered (back )?to (the )?(sender|shipper|seller)|return(ed|ing)? to (the )?(sender|seller|shipper|origin)|being returned|(security|safety) (check|inspection) failed',
    'must-pay': [
      '(dut(y|ies)|tax(es)?|vat|customs) (payments? |fees? |charges? )?(are |is |has been )?(request|requir|due|unpaid|pending|outstanding|to be paid|not paid)\\w*',
      'customs (duty|duties|tax|fees?|charges?)( and \\w+)? (payment )?(request|requir|due|unpaid|pending|outstanding)\\w*|(awaiting|pending|waiting for) ((customs|duty|tax) )?payment',
      '(documents?|papers|information|identification|id|proof of \\w+|invoice) (is |are )?(required|requested|missing|needed)|awaiting (customs )?(documents|papers|information from)',
    ].join('|'),
    failed: [
      'deliver\\w* (was )?(unsuccessful|failed|not possible)|unable to deliver|fail(ed|ure)( to)? deliver\\w*|(failed|unsuccessful) (delivery )?attempt',
      'attempted delivery|delivery attempted|notice left|undeliverable|(delivery|receipt) (was )?refused|refused by (the )?(recipient|addressee|customer)',
      '(recipient|addressee|receiver|customer) (was )?(not (at )?home|absent|unavailable|not available)|no (one|body) (was )?(at )?home',
      '(incorrect|wrong|incomplete|insufficient) address|address (is )?(incorrect|wrong|incomplete|insufficient)',
    ].join('|'),
    'pick-up':
      '(ready|available|waiting) (for|to be) (pick|collect)\\w*|awaiting collection(?! by)|pick-?up (point|station|location)|parcel locker|held at post office',
    'out-for-delivery': 'out for delivery|new delivery attempt',
    notice: [
      'order (placed|paid|created)|order.s been created|payment completed|the seller has declared|(seller|merchant) (is preparing|has shipped)|packag(ed|ing) complet',
      'information (has been |was )?(received|submitted|sent)|info (received|submitted|sent)|electronic (information|notification|data|pre-?advice)',
      'pre-?shipment|pre-?advice|(shipping )?label (has been |was )?(created|printed)|awaiting item|tracking number (assigned|created)',
      '(package|parcel|order|item) (has been |was |is )?(shipped(?! (out )?from)|being prepared|ready (for shipping|to (be )?ship)|in preparation)',
      'order shipped|preparing your package',
    ].join('|'),
    accepted: '(left|shipped out) from (the )?warehouse|picked up (by )?(the )?(large )?(shipment|carrier|courier)|delivery company has picked up',
    origin:
      '(?<!destination.{0,20})sort(ing|ation)? cent(?!.{0,20}destination)|departure transport hub|consol[io]dation warehouse|packed into a large shipment',
    export: [
      'export|line-?haul|awaiting flight|leaving origin|airline|(handed over|transferred) to (the )?air|flight prepared',
      '(left|depart\\w*|leaving) (from )?(the )?((departure|origin) (country|region)|country of (departure|origin|dispatch))|outward office of exchange',
    ].join('|'),
    customs: [
      'import (customs )?clearance (started|delay|fail)|awaiting customs|(held|retained|inspected) (by|at|in) (the )?customs|customs (inspection|hold)|clearing customs',
      'arriv\\w* (at|in) (the )?((local|destination) airport|destination country|country of destination|customs)|inward office of exchange|at customs',
      'import (duty|duties|tax)|customs (duty|duties|tax)|in your country',
    ].join('|'),
    destination: [
      'customs (clearance )?complete|(released|departed|left) (by|from) (the )?customs|cleared customs|local (delivery|courier|carrier)|domestic courier',
      'arriv\\w* at (the )?(destination|delivery) (facility|office|station|cent|hub|post)|last.mile|destination carrier|arrived at local',
      '(sort(ing|ation)?|process(ing)?|distribution) (cent\\w*|facility|hub).{0,12}destination|destination.{0,20}sort(ing|ation)? (cent|facility)',
      'distribution cent(er|re)',
    ].join('|'),
    transit: 'transit (country|region)|awaiting transit|transit to final delivery office',
    taken: 'accepted|acceptance|posting|(received|picked up|collected) by (the )?(carrier|courier|logistics)|handed over to (the )?carrier',
    moving: [
      'in transit|en route|on (its|the) way|arriv(ed|al) (at|in)|depart(ed|ure) (from|of)|left (the )?(facility|hub|office|depot|origin|airport|center|centre)',
      '(processed|received|scanned|sorted) (at|in|through|by)|dispatched from|forwarded to|moved through|arrived|departed',
      'handed over',
    ].join('|'),
  },
  delivery: {
    before:
      'your|the|this|an?|all|whole|package|parcel|packet|items?|order|shipment|goods|mail|letter|article|consignment|has|have|been|was|were|is|it|successfully|already|status',
    said: 'delivered(?: successfully)?|delivery (?:was |is )?(?:successful|success|completed?|confirmed|made)|successful delivery|signed(?: for)?',
    verb: 'deliver\\w*',
    not: "not|no(?! signature)|never|cannot|can'?t|couldn'?t|wasn'?t|unable|fail\\w*|unsuccessful\\w*|without success|undeliver\\w*|refused|rejected|impossible|denied",
    notYet:
      'will|shall|being|would|could(?! not)|should|may|might|expected|estimated|scheduled|planned|pending|await\\w*|waiting|soon|until|unless|if|once|attempt\\w*|prepar\\w*|yet|tomorrow|due|delay\\w*|before',
    others: [
      'air ?lines?|airport|aircraft|carriers?|couriers?|customs|warehouse|hubs?|depots?|facility|cent(?:er|re)|stations?',
      'post|office|lockers?|agents?|partner|company|sender|seller|shipper|merchant|origin|terminal|line-?haul|point|shop|store|wrong|return\\w*|country|region|exchange',
    ].join('|'),
    to: 'to|into|for|onto',
    receivers:
      '(?:the |an? |your )?(?:recipient|addressee|receiver|customer|buyer|consignee|individual|resident|neighbou?r|mail ?box|letter ?box|(?:front |back |side )?door|porch|home|address|reception|concierge|household|safe place|you)',
  },
};
