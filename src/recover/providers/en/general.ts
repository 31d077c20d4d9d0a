import type { ProviderWords } from '../providerText.ts';

export const general: ProviderWords = {
  title: 'After a secret has leaked',
  intro: [
    'What somebody can do with it depends on what it is. Ask four questions. Does it read data (database, storage, mail)? Does it change what you ship (source, packages, deployment)? Does it cost money (machines, models, messages, payments)? Can it make further keys or users? Each yes is a part of “Look”.',
    'Order: is nothing live using it? Revoke at once. Is something live using it? Make a second one, switch, revoke, all within the hour. Can only one exist at a time? Then a short outage is better than a stranger: rotate now. A secret that cannot be revoked (a private key, a signing secret, a password) is changed everywhere it is trusted.',
  ],
  stop: {
    title: 'Revoke it at the provider',
    body: [
      'The page is in the settings of the account, usually under API keys, tokens, security or developers; `npx keyguard rules` with the name of the rule names it. Do it as an owner or administrator, not with the leaked secret. Deactivate rather than delete where there is the choice: that can be taken back.',
      '- Password of a database: change it, end open connections, and limit addresses.\n- Private key of TLS: have the certificate revoked and issue a new one.\n- SSH key: take the public half out of every `authorized_keys` and every account.\n- Signing secret of sessions or JWT: replace it; all sessions end, and that is right.\n- Webhook URL: delete it and make a new one.',
      'Done wrong: a new secret beside the old one changes nothing until the old one is dead. Try it: the old one has to be refused.',
    ],
    done: 'a call with the old one is refused',
  },
  replace: {
    title: 'Replace it',
    body: [
      'The new one reaches only what the program needs, ends on a date, and stands in the secret store, not in the repository. Look for the old one in servers, jobs, CI, laptops and at partners. Better where it exists: no long-lived secret at all (roles, OpenID Connect, workload identity).',
    ],
    done: 'everything that used it runs with the new one',
  },
  look: {
    title: 'Read the log of the provider',
    body: [
      'Look for: audit log, security log, access log, API usage, billing. From the first push until the old one was refused. Addresses, times, regions and kinds of call that are not yours. Save it: many logs end after days.',
      'No log? Then take everything in reach as read, and write that down.',
    ],
    done: 'each entry since the leak has an owner, or stands on a list',
  },
  made: {
    title: 'Look at what was made or changed',
    body: [
      'Further keys, users, members, webhooks, forwarding rules, machines, jobs, releases, money. What makes a way back in goes first. Record, stop, remove.',
    ],
    done: 'nothing that nobody knows is left',
  },
  tell: {
    title: 'Tell the provider',
    body: [
      'Support or security contact (look for /.well-known/security.txt), with account, times and findings, never with the secret. Ask about charges; nothing is promised.',
    ],
    done: 'the provider knows, or there was nothing to report',
  },
};
