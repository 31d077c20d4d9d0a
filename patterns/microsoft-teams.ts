import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'microsoft-teams',
  title: 'Microsoft Teams',
  docs: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  secrets: [
    {
      id: 'microsoft-teams-webhook',
      title: 'Microsoft Teams incoming webhook',
      format: 'webhook.office.com/webhookb2/{uuid:36}@{uuid:36}/IncomingWebhook/{hex:32}/{uuid:36}',
      env: 'TEAMS_WEBHOOK_URL',
      confidence: 'certain',
    },
    {
      id: 'microsoft-teams-legacy-webhook',
      title: 'Microsoft Teams webhook of the older form',
      format: 'outlook.office(365)?.com/webhook/{uuid:36}@{uuid:36}/IncomingWebhook/{hex:32}/{uuid:36}',
      env: 'TEAMS_WEBHOOK_URL',
      revoke: 'https://teams.microsoft.com/',
      confidence: 'certain',
    },
  ],
});
