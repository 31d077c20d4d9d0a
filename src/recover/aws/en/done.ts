import type { SectionText } from '../../sectionText.ts';
import { adviceFor } from '../libraries.ts';
import { roles } from './roles.ts';

export const done = {
  title: 'Done means',
  intro: () => [
    'Five things, each checked and none of them believed: AWS’s message, a real launch, no quarantine left, the old key deleted, 24 quiet hours. After that, protection.',
  ],
  steps: {
    'done-message': () => ({
      title: 'AWS has said so in the case',
      body: [
        'A sentence like “your account has been reinstated” or “we have removed the restrictions”. Silence is not it, and a case that closed by itself is not it either: reopen it within 14 days.',
      ],
      done: 'the sentence stands in the case',
    }),
    'done-launch': () => ({
      title: 'A real small launch works',
      body: [
        'A dry run is no proof: it passes on a blocked account. So launch one small instance and terminate it at once (a cent or so). “Blocked” again? Say so in the case, with region and time.',
        'An error about the network (“No default VPC”) comes after the block: that is a pass.',
      ],
      done: 'the first command gave an instance id, the second shows shutting-down',
      captions: { launch: 'Launch, then terminate:' },
    }),
    'done-quarantine': () => ({
      title: 'No quarantine is left',
      body: ['The answer has to be empty. If not, the case says whether AWS or you remove it.'],
      done: 'the answer is empty',
    }),
    'done-key': () => ({
      title: 'The old key is deleted',
      body: ['No leaked key is in the list, neither Active nor Inactive.'],
      done: 'the list does not have it',
    }),
    'done-quiet': () => ({
      title: '24 hours without events of the key or of its sessions',
      body: [
        'At the earliest a day after the deny of section 8. CloudTrail is up to a quarter of an hour behind. Refused calls show that somebody still tries: that is harmless, and it says that the key is in use elsewhere.',
      ],
      done: 'no region shows an event that succeeded',
      captions: {
        since: 'Since the deactivation:',
        key: 'Events of the key:',
        sessions: 'Events of each session from section 7:',
      },
    }),
    'protect-guard': () => ({
      title: 'A guard in the repository',
      body: [
        'It stops the next commit that holds a key. Check with one: `git commit` of a file with a made-up key has to be refused.',
      ],
      done: 'a commit with a key is refused on every machine that commits',
    }),
    'protect-roles': (facts) => ({
      title: 'Roles instead of keys, in this code',
      body: [
        'All AWS libraries look for credentials by themselves: environment, profile, container, instance. Whoever sets none in the code gets the role. So: take the two lines out, and attach the role.',
        adviceFor(roles, facts.libraries),
      ],
      done: 'no code and no configuration of this repository sets an access key',
    }),
    'protect-trail': () => ({
      title: 'A trail for all regions',
      body: [
        'The event history ends after 90 days and has no S3 reads. A trail keeps everything in a bucket; data events for the buckets that matter make reads visible next time. The console makes the bucket along with it; multi-region and log file validation on. GuardDuty in all regions notices a thief before the bill does.',
      ],
      done: 'the answer shows a trail with `True True`',
    }),
    'protect-mfa': () => ({
      title: 'MFA and a security contact',
      body: [
        'MFA for root and for every person. The security contact receives the next mail of this kind: an address that several people read, not the one of the founder.',
      ],
      done: 'the first answer is 1, and the contact shows in the account',
      captions: { mfa: 'MFA of root:', contact: 'The contact (replace all four values):' },
    }),
    'tell-others': () => ({
      title: 'Tell those whose data was in reach',
      body: [
        'Was personal data, or data of customers, readable with this key? Then others may have to be told, and the time counts from when you know of it: 72 hours to the authority in the EU (GDPR, article 33); in Japan a first report to the PPC within about 3 to 5 days and the full one within 30 days (60 for a wrongful act); in Korea short deadlines as well (PIPC or KISA). Contracts have their own. This is no legal advice: call whoever is responsible for data protection today, not after the clean-up.',
        'Write down what was in reach, what the logs show and what they cannot show.',
      ],
      done: 'somebody responsible has decided, with date and reason',
    }),
  },
} satisfies SectionText;
