import type { ProviderWords } from '../providerText.ts';

export const openai: ProviderWords = {
  title: 'OpenAI: after an API key has leaked',
  intro: [
    'What somebody can do with it: use models at your cost until a limit stops it; read files, vector stores, assistants, batches and fine-tuned models of the project; have your organization suspended for what they generate. An admin key can make members and further keys.',
    'Order: revoke first. OpenAI may have disabled a key that it found in public. A new key takes a minute.',
  ],
  stop: {
    title: 'Revoke the key',
    body: [
      'API keys → the key → Revoke; admin keys stand on a page of their own. Look into all projects of the organization: the key belongs to one of them.',
    ],
    done: 'the key is no longer listed, and a call with it answers 401',
  },
  replace: {
    title: 'Make a new key, narrower',
    body: [
      'One for each program, in a project of its own, as a service account, with restricted permissions. On a server only: never in an app or in code that a browser loads.',
    ],
    done: 'the program answers with the new one',
  },
  look: {
    title: 'Read usage and costs',
    body: [
      'By day, project, key and model, from the first push on: models that you do not use, hours at which nobody works. Stored requests and responses (Logs) where storing is on. The audit log, if it was switched on, has keys and members.',
    ],
    done: 'each unusual day has an explanation, or stands on a list with its amount',
  },
  made: {
    title: 'Look at what was made, and set limits',
    body: [
      'Files, batches, fine-tunes, vector stores, assistants, members and keys that nobody knows. Then a monthly budget and an alert for each project, near what you use.',
    ],
    done: 'nothing that nobody knows is left, and limits are set',
  },
  tell: {
    title: 'Tell OpenAI',
    body: [
      'Help Center → chat, with organization, project, days and amounts, never with the key. Ask about charges; nothing is promised.',
    ],
    done: 'the support has answered, or there was nothing to report',
  },
};
