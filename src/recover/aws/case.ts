import type { ConsolePath, Section } from '../types.ts';
import { names, product } from './consoleNames.ts';
import { sources } from './sources.ts';

/** Where the cases of an account are: it takes a sign-in, and no link of a mail. */
export const supportCenter: ConsolePath = {
  url: 'https://support.console.aws.amazon.com/support/home#/case/history',
  names: [names.supportCenter, names.yourCases],
};

/** AWS's case: found, told from a forgery, answered in time, kept open. */
export const supportCase: Section = {
  id: 'case',
  steps: [
    {
      id: 'find-mail',
      actor: 'mailbox',
      console: {
        url: 'https://console.aws.amazon.com/billing/home#/account',
        names: [names.accountMenu, names.account, names.alternateContacts],
      },
      sources: [sources.exposure, sources.mailCopy],
    },
    {
      id: 'case-genuine',
      actor: 'administrator',
      console: { url: 'https://health.aws.amazon.com/health/home', names: [product('Health Dashboard')] },
      sources: [sources.health, sources.trustedAdvisor],
    },
    { id: 'case-sentences', actor: 'anyone', sources: [sources.mailCopy, sources.fiveDays], note: true },
    {
      id: 'case-found',
      actor: 'administrator',
      console: supportCenter,
      sources: [sources.caseManagement, sources.help, sources.supportLanguages, sources.partner],
    },
    {
      id: 'first-answer',
      actor: 'administrator',
      console: { ...supportCenter, names: [...supportCenter.names, names.reply] },
      letters: ['first-answer'],
      sources: [sources.caseStatus, sources.fiveDays, sources.trustedAdvisor],
      after: ['case-found'],
      until: 'deadline',
    },
    { id: 'case-open', actor: 'anyone', sources: [sources.caseStatus, sources.abuse], note: true },
  ],
};
