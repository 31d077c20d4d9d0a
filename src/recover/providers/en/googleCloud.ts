import type { ProviderWords } from '../providerText.ts';

export const googleCloud: ProviderWords = {
  title: 'Google Cloud: after a key has leaked',
  intro: [
    'What somebody can do with a service account key: all that the account may do, in each project that trusts it. Usually: start machines with GPUs to mine, read buckets and BigQuery, make further keys and accounts. An API key (`AIza…`) opens the services it is not restricted from: Maps, Gemini, Firebase, at your cost.',
    'Order: disable (it can be taken back), replace, watch, delete. Is nothing live using it? Disable at once. Google may have disabled it already, when it was found in public.',
  ],
  stop: {
    title: 'Disable the key',
    body: [
      'A service account key: disable, with the command below (the console can only delete). It ends new tokens at once; tokens already issued live on for up to an hour (12 if the organization allows it). To end those too, disable the service account itself: that stops everything that runs as it.',
      'An API key has no “disable”: make a new one with restrictions, switch, delete the old.',
      'Done wrong: deleting first cannot be undone for a key; the application stands still until it has a new one.',
    ],
    done: 'the key is listed as disabled, or the API key is gone',
    captions: {
      list: 'The keys of the account:',
      disable: 'Service account key:',
      'api-key': 'API key (the list names them; a deleted one can be restored for 30 days):',
    },
  },
  replace: {
    title: 'Replace it, best without a key',
    body: [
      'On Google Cloud: attach the service account to the machine, function or job; libraries take it by themselves (Application Default Credentials). In CI and other clouds: Workload Identity Federation. Only if neither works: a new key, in Secret Manager. API keys: restrict to API and to address, app or site.',
      'When a day has gone by without trouble, delete the old key.',
    ],
    done: 'the application runs, and the old key is deleted',
    captions: { delete: 'After watching:' },
  },
  look: {
    title: 'Read the audit log',
    body: [
      'Admin activity is always recorded, for 400 days. **Data access is off by default**, except for BigQuery: reads of buckets may leave no trace. The search finds what was done with this key; look too for what was done by the service account with other keys.',
    ],
    done: 'each entry since the leak has an owner',
    captions: { log: 'Everything done with this key:' },
  },
  made: {
    title: 'Look at what was made with it, in all projects and regions',
    body: [
      'Machines, disks, functions, Cloud Run services, further keys and service accounts, bindings in the IAM policy, new projects on your billing account, firewall rules. Record, stop, remove. Look at Billing → Reports by project, service and region first.',
    ],
    done: 'nothing runs that nobody knows',
    captions: { machines: 'Machines:', identities: 'Accounts and rights:' },
  },
  tell: {
    title: 'Tell Google and whoever pays',
    body: [
      'Ask Billing support for an adjustment with a table of days, projects and services; nothing is promised. Answer a mail about abuse within its deadline: projects are suspended otherwise.',
    ],
    done: 'the case is open, or not needed',
  },
};
