import { leak } from '../../aws/en/leak.ts';
import { repository, repositoryLetters } from '../../repository/en.ts';
import type { SharedWords } from '../providerText.ts';

export const shared: SharedWords = {
  titles: {
    stop: 'Stop: the old secret is worth nothing',
    replace: 'Replace: the application has its own again',
    look: 'Look: what was done with it',
    tell: 'Tell, and keep it from happening again',
  },
  steps: {
    'repository-private': () => ({
      title: 'Make the repository private',
      body: [
        'It stops the next reader and nothing else: clones, forks and caches stay. So it comes beside the revoking, never in its place. Forks of a public repository stay public.',
      ],
      done: 'a browser that is not signed in gets “404” for the repository',
    }),
    'leak-found': (facts) => ({
      title: 'Read what the history of this repository holds',
      body: [
        ...leak.steps['leak-found'](facts).body.slice(0, 1),
        'The time from the first push to the revocation is the time you have to account for.',
      ],
      done: 'you can say since when, where, and in whose hands it was',
    }),
    'leak-elsewhere': leak.steps['leak-elsewhere'],
    'tell-others': () => ({
      title: 'Tell those whose data was in reach',
      body: [
        'Was personal data, or data of customers, readable with this secret? Then others may have to be told, and the time counts from when you know of it: 72 hours to the authority in the EU (GDPR, article 33), a first report within about 3 to 5 days in Japan, short deadlines in Korea as well. This is no legal advice: call whoever is responsible for data protection today.',
        'Write down what was in reach, what the logs show and what they cannot show. “Nothing found” is not “nothing read”.',
      ],
      done: 'somebody responsible has decided, with date and reason',
    }),
    'protect-guard': () => ({
      title: 'A guard in the repository',
      body: ['It stops the next commit that holds a secret.'],
      done: 'a commit with a made-up key is refused on every machine that commits',
    }),
  },
  clean: repository,
  letters: repositoryLetters,
};
