import type { SectionText } from '../../sectionText.ts';

export const money = {
  title: 'Money',
  intro: () => [
    'AWS promises nothing. Reports from the field show adjustments, in part or in full, once, for accounts that could show which charges were not theirs and had cleaned up. So the proof comes first.',
  ],
  steps: {
    'charges-before': () => ({
      title: 'Charges by region and service, before stopping anything',
      body: [
        'A region or service that was not there last month is where to look. The figures are about a day behind, so look again tomorrow. Each such request costs one US cent; Cost Explorer in the console is free. It has to have been switched on; if it was not, Bills shows the month by service and region.',
        'Also save the bill of the month as PDF.',
      ],
      done: 'a table of day, region, service and amount, with yours and not yours marked',
      captions: { period: 'From the month before the leak until now:', cost: 'By region and service:' },
    }),
    adjustment: () => ({
      title: 'Ask for an adjustment, in the same case',
      body: [
        'When everything foreign is gone. Name amounts, regions and days. Ask; do not demand, and do not assume that it will be granted.',
      ],
      done: 'the request stands in the case, with the table attached',
    }),
    'account-stays': () => ({
      title: 'Do not close the account',
      body: [
        'Closing does not stop the charges that have arisen, it can leave running what you have not found, and it takes away the place where the case is. Do not simply block the card either: an unpaid bill suspends the account for a second reason.',
      ],
    }),
    budget: () => ({
      title: 'Set a budget with an alarm',
      body: [
        'Replace amount and address. It warns and stops nothing. An alarm at an amount that you reach in a usual month is an alarm that nobody reads.',
      ],
      done: 'the budget is listed, and the address is one that somebody reads',
    }),
  },
} satisfies SectionText;
