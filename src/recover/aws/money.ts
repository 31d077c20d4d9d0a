import type { Facts, Section } from '../types.ts';
import { supportCenter } from './case.ts';
import { account, aws } from './command.ts';
import { names } from './consoleNames.ts';
import { sources } from './sources.ts';

/** From the first of the month before the leak, so that the usual bill stands beside the unusual one, to yesterday. */
function setPeriod({ leak }: Facts): readonly string[] {
  const leaked = leak?.first ? new Date(leak.first.when) : null;
  const from = leaked && new Date(Date.UTC(leaked.getUTCFullYear(), leaked.getUTCMonth() - 1, 1));
  return [`FROM=${from ? from.toISOString().slice(0, 10) : 'YYYY-MM-01'} TO=$(date -u +%F)`];
}

const budget = JSON.stringify({
  BudgetName: 'after-leak',
  BudgetType: 'COST',
  TimeUnit: 'MONTHLY',
  BudgetLimit: { Amount: '50', Unit: 'USD' },
});

const alarm = JSON.stringify([
  {
    Notification: {
      NotificationType: 'ACTUAL',
      ComparisonOperator: 'GREATER_THAN',
      Threshold: 80,
      ThresholdType: 'PERCENTAGE',
    },
    Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'you@example.com' }],
  },
]);

/** The charges, before anything is stopped; the request for an adjustment; an alarm. */
export const money: Section = {
  id: 'money',
  steps: [
    {
      id: 'charges-before',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/costmanagement/home#/cost-explorer',
        names: [names.billing, names.costExplorer],
      },
      commands: [
        { shell: setPeriod, caption: 'period' },
        aws(
          [
            'ce',
            'get-cost-and-usage',
            '--time-period',
            { join: ['Start=', { variable: 'FROM' }, ',End=', { variable: 'TO' }] },
            '--granularity',
            'DAILY',
            '--metrics',
            'UnblendedCost',
            '--group-by',
            'Type=DIMENSION,Key=REGION',
            'Type=DIMENSION,Key=SERVICE',
            '--region',
            'us-east-1',
          ],
          { caption: 'cost' },
        ),
      ],
      sources: [sources.triage, sources.fieldMoney],
    },
    {
      id: 'adjustment',
      actor: 'administrator',
      console: supportCenter,
      letters: ['adjustment'],
      sources: [sources.fieldMoney],
      after: ['charges-before', 'foreign-remove'],
    },
    { id: 'account-stays', actor: 'anyone', sources: [sources.fieldMoney], note: true },
    {
      id: 'budget',
      actor: 'administrator',
      console: {
        url: 'https://console.aws.amazon.com/costmanagement/home#/budgets',
        names: [names.billing, names.budgets, names.createBudget],
      },
      commands: [
        aws([
          'budgets',
          'create-budget',
          '--account-id',
          account,
          '--budget',
          budget,
          '--notifications-with-subscribers',
          alarm,
          '--region',
          'us-east-1',
        ]),
      ],
      sources: [sources.triage],
    },
  ],
};
