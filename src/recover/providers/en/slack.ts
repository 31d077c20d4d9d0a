import type { ProviderWords } from '../providerText.ts';

export const slack: ProviderWords = {
  title: 'Slack: after a token or webhook has leaked',
  intro: [
    'What somebody can do: with `xoxb-…` (bot), read the channels it is in and write in its name, the best bait there is; with `xoxp-…` (user), read and write as that person, files included; with `xapp-…`, receive events; with a webhook URL, post into one channel and read nothing. With the signing secret, forge requests to your app.',
    'Order: revoke first. Slack revokes tokens that it finds in public by itself; do not wait for it.',
  ],
  stop: {
    title: 'Revoke the token',
    body: [
      'Your Apps → the app → OAuth & Permissions → Revoke. Webhook: Incoming Webhooks → Remove. Signing secret and app-level tokens: Basic Information → Regenerate, Revoke.',
      'Revoking a bot token takes the bot out of its channels: note them first.',
    ],
    done: 'a call with the old one answers `invalid_auth` or `token_revoked`',
  },
  replace: {
    title: 'Install the app again, with fewer scopes',
    body: [
      'Take out scopes that the code does not use, install, and put the new token into the secret store. Token rotation makes leaked tokens worthless after 12 hours. Restrict the app to your addresses where they are fixed.',
    ],
    done: 'the bot answers, in the channels on your list',
  },
  look: {
    title: 'Read the logs',
    body: [
      'The activity log of integrations and, on paid plans, the access log; on Enterprise the audit log. **Reads of messages by a token are in none of them below Enterprise.** So take what the bot or user could read as read.',
    ],
    done: 'you know which channels and files were in reach',
  },
  made: {
    title: 'Look at what was posted and made',
    body: [
      'Messages of the app that it did not send, links in them, files, new webhooks and apps, invitations, shared channels. Secrets that people pasted into channels in reach have leaked too.',
    ],
    done: 'no message, app or invitation that nobody knows',
  },
  tell: {
    title: 'Tell the workspace',
    body: [
      'Its owners, and all who may have followed a link. One plain message from a person, not from the bot.',
    ],
    done: 'the owners of the workspace know',
  },
};
