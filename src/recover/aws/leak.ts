import type { Section } from '../types.ts';
import { aws, keyId } from './command.ts';
import { sources } from './sources.ts';

/** What leaked, and since when. */
export const leak: Section = {
  id: 'leak',
  steps: [
    {
      id: 'leak-found',
      actor: 'developer',
      sources: [sources.keyAccount],
      when: (facts) => facts.leak !== null,
    },
    {
      id: 'leak-search',
      actor: 'developer',
      commands: [
        {
          shell: (facts) => [`npx keyguard recover aws --key-id ${facts.values.keyId}`],
          caption: 'with-keyguard',
        },
        {
          shell: (facts) => [`git log --all --oneline -S ${facts.values.keyId}`],
          caption: 'with-git',
        },
      ],
      sources: [sources.mailCopy],
      when: (facts) => facts.leak === null,
    },
    {
      id: 'leak-account',
      actor: 'administrator',
      commands: [aws(['sts', 'get-access-key-info', '--access-key-id', keyId])],
      sources: [sources.keyAccount],
    },
    {
      id: 'leak-others',
      actor: 'developer',
      sources: [],
      when: (facts) => facts.leak === null || facts.leak.others.length > 0,
    },
    { id: 'leak-elsewhere', actor: 'developer', sources: [sources.exposedCode] },
  ],
};
