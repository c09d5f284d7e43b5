/** The short words of each rule that can warn: what is wrong, and what to do about it. One row a rule; what it says in special cases is below. */
import type { TextKey } from '../model/text.ts';

type ProblemKey = Extract<TextKey, `headline.problem.${string}`>;
type ActionKey = Extract<TextKey, `headline.action.${string}`>;

export interface RuleWords {
  /** 'daysLeft': the days that are left say what is wrong. */
  problem: ProblemKey | 'daysLeft';
  action: ActionKey;
  /** 'risk': a day is near after which money is lost. */
  group: 'risk' | 'chase';
  /** Looks like a warning even where its rule calls it a note: the buyer loses time that is needed later. */
  isAlwaysWarning?: boolean;
}

export const RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  P02: { problem: 'daysLeft', action: 'headline.action.extend', group: 'risk' },
  P03: { problem: 'daysLeft', action: 'headline.action.prepare', group: 'risk' },
  P04: { problem: 'headline.problem.nearZero', action: 'headline.action.extendOrDispute', group: 'risk' },
  P05: { problem: 'headline.problem.over', action: 'headline.action.disputeBy', group: 'risk' },
  P06: { problem: 'headline.problem.tooLate', action: 'headline.action.chat', group: 'chase' },
  P08: { problem: 'headline.problem.shortened', action: 'headline.action.extend', group: 'risk' },
  P10: { problem: 'headline.problem.notShipped', action: 'headline.action.askOrCancel', group: 'chase' },
  P11: { problem: 'headline.problem.noDeadline', action: 'headline.action.openOnce', group: 'chase' },
  P12: { problem: 'headline.problem.closedItself', action: 'headline.action.missing', group: 'risk' },
  P13: { problem: 'headline.problem.frozen', action: 'headline.action.chat', group: 'chase' },
  T02: { problem: 'headline.problem.noUpdate', action: 'headline.action.write', group: 'chase' },
  T03: { problem: 'headline.problem.noUpdate', action: 'headline.action.dispute', group: 'chase' },
  T04: { problem: 'headline.problem.noUpdate', action: 'headline.action.dispute', group: 'chase' },
  T05: { problem: 'headline.problem.onlyAnnounced', action: 'headline.action.dispute', group: 'chase' },
  T06: { problem: 'headline.problem.noUpdate', action: 'headline.action.ask', group: 'chase' },
  T09: { problem: 'headline.problem.noUpdate', action: 'headline.action.dispute', group: 'chase' },
  T10: { problem: 'headline.problem.customs', action: 'headline.action.ask', group: 'chase' },
  T11: { problem: 'headline.problem.noUpdate', action: 'headline.action.search', group: 'chase' },
  T12: { problem: 'headline.problem.noUpdate', action: 'headline.action.post', group: 'chase' },
  T13: { problem: 'headline.problem.goesBack', action: 'headline.action.dispute', group: 'risk' },
  T15: { problem: 'headline.problem.late', action: 'headline.action.watch', group: 'chase' },
  T16: { problem: 'headline.problem.delivered', action: 'headline.action.missing', group: 'risk' },
  T17: { problem: 'headline.problem.pickUp', action: 'headline.action.pickUp', group: 'risk' },
  T18: { problem: 'headline.problem.willNotCome', action: 'headline.action.claim', group: 'risk' },
  T19: { problem: 'headline.problem.mustPay', action: 'headline.action.settle', group: 'risk' },
  T23: { problem: 'headline.problem.restricted', action: 'headline.action.checkInside', group: 'chase' },
  T21: { problem: 'headline.problem.notLooked', action: 'headline.action.openAll', group: 'chase' },
  N03: { problem: 'headline.problem.letter', action: 'headline.action.watch', group: 'chase', isAlwaysWarning: true },
  N10: { problem: 'headline.problem.chinaOnly', action: 'headline.action.another', group: 'chase', isAlwaysWarning: true },
  N12: { problem: 'headline.problem.madeUp', action: 'headline.action.ask', group: 'chase' },
  N13: { problem: 'headline.problem.mistake', action: 'headline.action.ask', group: 'chase', isAlwaysWarning: true },
  N14: { problem: 'headline.problem.noNumber', action: 'headline.action.ask', group: 'chase' },
  N16: { problem: 'headline.problem.orderNumber', action: 'headline.action.askNumber', group: 'chase' },
  N17: { problem: 'headline.problem.reused', action: 'headline.action.ask', group: 'chase' },
  N19: { problem: 'headline.problem.unknownForm', action: 'headline.action.lookUp', group: 'chase' },
  D04: { problem: 'headline.problem.inDispute', action: 'headline.action.keep', group: 'chase' },
  D05: { problem: 'headline.problem.answered', action: 'headline.action.checkOffer', group: 'chase' },
  D06: { problem: 'headline.problem.undecided', action: 'headline.action.lookAtDispute', group: 'chase' },
  D07: { problem: 'headline.problem.sendBack', action: 'headline.action.sendBack', group: 'risk' },
  D10: { problem: 'headline.problem.noRefund', action: 'headline.action.inDispute', group: 'chase' },
};

/** Short words of texts that a rule says in place of its usual ones. */
export const SHORT_PROBLEMS: Partial<Record<TextKey, ProblemKey | 'daysLeft'>> = {
  'advice.P02.disputesEnd': 'headline.problem.disputesEnd',
  'advice.P04.disputesOver': 'headline.problem.disputesMayBeOver',
  'advice.P05.estimate': 'headline.problem.mayBeOver',
  'advice.P11.near': 'daysLeft',
  'advice.T02.stale': 'headline.problem.notLooked',
  'advice.T11.stale': 'headline.problem.notLooked',
  'advice.T17.failed': 'headline.problem.failed',
  'advice.D10.past': 'headline.problem.returnWasDue',
  'advice.D10.accepted': 'headline.problem.noMoney',
  'advice.D04.gone': 'headline.problem.disputeGone',
};
export const SHORT_ACTIONS: Partial<Record<TextKey, ActionKey>> = {
  'advice.P02.asked': 'headline.action.wait',
  'advice.P02.read': 'headline.action.openOnce',
  'advice.P02.dispute': 'headline.action.dispute',
  'advice.P02.disputeFrom': 'headline.action.disputeFrom',
  'advice.P03.disputesEnd': 'headline.action.prepare',
  'advice.P04.disputesEnd': 'headline.action.disputeToday',
  'advice.P03.try': 'headline.action.prepare',
  'advice.P04.try': 'headline.action.tryDispute',
  'advice.P04.tryDispute': 'headline.action.tryDispute',
  'advice.P11.action': 'headline.action.openOnce',
  'advice.P11.read': 'headline.action.chat',
  'advice.T02.askNumber': 'headline.action.askNumber',
  'advice.T02.soon': 'headline.action.disputeFrom',
  'advice.unsure.action': 'headline.action.ask',
  'advice.T02.look': 'headline.action.look',
  'advice.T02.wrote': 'headline.action.wait',
  'advice.T05.ask': 'headline.action.ask',
  'advice.T09.action': 'headline.action.patience',
  'advice.T11.wrote': 'headline.action.wait',
  'advice.T13.wait': 'headline.action.disputeFrom',
  'advice.T18.wait': 'headline.action.disputeFrom',
  'advice.T15.coupon': 'headline.action.coupon',
  'advice.T16.until': 'headline.action.missingBy',
  'advice.D10.late': 'headline.action.inDispute',
  'advice.T21.first': 'headline.action.openAll',
  'advice.T17.askCarrier': 'headline.action.again',
  'advice.D04.action': 'headline.action.keep',
  'advice.D04.chat': 'headline.action.chat',
};

/** What asks nothing more of the buyer than to wait. */
export const WAITING: readonly ActionKey[] = ['headline.action.wait', 'headline.action.patience', 'headline.action.keep'];
