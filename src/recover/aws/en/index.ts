import { repository, repositoryLetters } from '../../repository/en.ts';
import { textOfSections } from '../../sectionText.ts';
import type { GuideText } from '../../types.ts';
import { answer } from './answer.ts';
import { asWhom } from './asWhom.ts';
import { supportCase } from './case.ts';
import { cloudtrail } from './cloudtrail.ts';
import { done } from './done.ts';
import { first } from './first.ts';
import { foreign } from './foreign.ts';
import { leak } from './leak.ts';
import { letters } from './letters.ts';
import { limits } from './limits.ts';
import { money } from './money.ts';
import { never } from './never.ts';
import { rotate } from './rotate.ts';
import { sessions } from './sessions.ts';

export const en = {
  title: 'AWS: after an access key has leaked',
  intro: () => [
    'This is for you if AWS wrote “**Your account is currently blocked**”, or if a launch fails with “**This account is currently blocked and not recognized as a valid account**”, or with “**Blocked**”, or if a call is refused “**with an explicit deny in an identity-based policy**” and the policy is called **AWSCompromisedKeyQuarantine**. Or if a key was pushed and nothing has happened yet: then start just the same.',
    'It is the order in which this goes well. Each step says who does it, where, with which command, and how you see that it is done. Tick it when it is. Nothing here is sent anywhere: the commands run when you run them.',
    'What is a matter of opinion follows the support case: where it says something else than this guide, do what the case says.',
  ],
  ...textOfSections({
    first,
    'as-whom': asWhom,
    limits,
    leak,
    case: supportCase,
    rotate,
    cloudtrail,
    sessions,
    foreign,
    money,
    repository,
    answer,
    done,
    never,
  }),
  letters: { ...letters, ...repositoryLetters },
} satisfies GuideText;
