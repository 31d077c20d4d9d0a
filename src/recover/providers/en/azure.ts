import type { ProviderWords } from '../providerText.ts';

export const azure: ProviderWords = {
  title: 'Azure: after a key has leaked',
  intro: [
    'What somebody can do: with a client secret, all that the application may do in Azure and Microsoft 365 (mail and files too, where it was consented to). With a storage account key, read, change and delete everything in that account, and sign SAS links that outlive the moment. With a connection string, the same for the database, bus or cache.',
    'Order: a storage account has two keys: switch to the second, then renew the first; nobody notices. A client secret: add a new one, switch, delete the old. Is nothing live using it? Delete or renew at once.',
  ],
  stop: {
    title: 'Delete the client secret, or renew the key',
    body: [
      'Renewing a storage key also ends every SAS link that was signed with it (not those of a user delegation). Redis, Service Bus, Cosmos DB and others have a page “Keys” with “Regenerate”.',
      'Access tokens live on for about an hour after a client secret is deleted. To stop at once, disable the application: Enterprise applications → Properties → “Enabled for users to sign-in?” No.',
      'Done wrong: to renew both storage keys at once stops everything that uses either.',
    ],
    done: 'the secret is no longer listed, or the key has changed',
    captions: {
      list: 'Secrets of the application, with their ids:',
      delete: 'Client secret:',
      storage: 'Storage account key (primary or secondary):',
    },
  },
  replace: {
    title: 'Replace it, best without a key',
    body: [
      'On Azure: a managed identity and `DefaultAzureCredential`. In GitHub Actions and other clouds: federated credentials on the application. For storage: roles of Entra ID instead of keys, and “Allow storage account key access” off. What remains goes into Key Vault.',
    ],
    done: 'the application runs without the old one',
  },
  look: {
    title: 'Read the logs',
    body: [
      'Sign-ins of service principals stand on a tab of their own, for 30 days with a P1 or P2 licence and 7 days without. The activity log has changes to resources for 90 days. **Reads in a storage account are recorded only where a diagnostic setting was on.**',
    ],
    done: 'each entry since the leak has an owner',
    captions: { log: 'Changes in the subscription:' },
  },
  made: {
    title: 'Look at what was made with it',
    body: [
      'Machines, container groups, automation accounts; role assignments; **further secrets or certificates on applications**, which are the usual way back in; consents; guest users. In every subscription that the application reaches.',
    ],
    done: 'nothing runs and nobody has rights that nobody knows',
    captions: {
      rights: 'Rights of the application:',
      machines: 'Machines:',
      credentials: 'Its secrets once more:',
    },
  },
  tell: {
    title: 'Tell Microsoft and whoever pays',
    body: [
      'A support request (Billing is open to all plans) with days, subscriptions and services for an adjustment. Attacks that come from your resources: answer the abuse mail within its deadline.',
    ],
    done: 'the request is open, or not needed',
  },
};
