import type { ProviderWords } from '../providerText.ts';

export const anthropic: ProviderWords = {
  title: 'Anthropic: after an API key has leaked',
  intro: [
    'What somebody can do with it: use models at your cost until a limit stops it; read files and results of batches of the workspace; have your organization limited for what they generate. An admin key can make members and manage keys.',
    'Order: disable first. A key found in a public repository may have been disabled already. A new key takes a minute.',
  ],
  stop: {
    title: 'Disable the key, then delete it',
    body: [
      'Settings → API keys → the key → Disable. It can be enabled again if something that matters stops; delete it when all is moved. Keys belong to a workspace: look into all of them.',
    ],
    done: 'the key is disabled, and a call with it answers 401',
  },
  replace: {
    title: 'Make a new key in a workspace of its own',
    body: [
      'One for each program, in a workspace with a spend limit, in the secret store of the server. On AWS and Google Cloud the models can be called through Bedrock and Vertex AI with a role and without a key.',
    ],
    done: 'the program answers with the new one',
  },
  look: {
    title: 'Read usage and logs',
    body: [
      'By day, workspace, key and model, from the first push on: models that you do not use, hours at which nobody works.',
    ],
    done: 'each unusual day has an explanation, or stands on a list with its amount',
  },
  made: {
    title: 'Look at what was made, and set limits',
    body: [
      'Files, batches, keys and members that nobody knows. Then spend limits for each workspace, and automatic reloading of credits only up to what you use.',
    ],
    done: 'nothing that nobody knows is left, and limits are set',
  },
  tell: {
    title: 'Tell Anthropic',
    body: [
      'Support, with organization, workspace, days and amounts, never with the key. Ask about charges; nothing is promised.',
    ],
    done: 'the support has answered, or there was nothing to report',
  },
};
