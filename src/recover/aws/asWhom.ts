import type { Section } from '../types.ts';
import { aws } from './command.ts';
import { names, product } from './consoleNames.ts';
import { sources } from './sources.ts';

/** As whom each step is done: root or another administrator, never the leaked key's user. */
export const asWhom: Section = {
  id: 'as-whom',
  steps: [
    {
      id: 'sign-in',
      actor: 'administrator',
      console: { url: 'https://console.aws.amazon.com/cloudshell/home', names: [product('CloudShell')] },
      commands: [
        { shell: () => ['export AWS_PAGER=""'], caption: 'pager' },
        aws(['sts', 'get-caller-identity'], { caption: 'who' }),
      ],
      sources: [sources.quarantineV4, sources.quarantineV3],
    },
    {
      id: 'sign-in-locally',
      actor: 'administrator',
      commands: [
        aws(['login', '--profile', 'recovery'], { caption: 'login' }),
        { shell: () => ['export AWS_PROFILE=recovery AWS_PAGER=""'] },
        aws(['sts', 'get-caller-identity']),
      ],
      sources: [sources.cliLogin],
      note: true,
    },
    {
      id: 'explicit-deny',
      actor: 'anyone',
      sources: [sources.quarantineV3, sources.quarantineV4, sources.evaluation],
      note: true,
    },
    {
      id: 'root-cannot-sign-in',
      actor: 'root',
      console: {
        url: 'https://signin.aws.amazon.com/',
        names: [names.forgotPassword],
      },
      sources: [sources.help],
      note: true,
    },
    { id: 'no-rights-granted', actor: 'administrator', sources: [sources.quarantineV3], note: true },
  ],
};
