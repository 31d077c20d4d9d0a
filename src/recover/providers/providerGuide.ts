import { makePrivate } from '../repository/makePrivate.ts';
import { repositorySection } from '../repository/repositorySection.ts';
import { sources } from '../repository/sources.ts';
import type { Guide, Step } from '../types.ts';

/** What a provider adds to one step of the skeleton. */
type Part = Pick<Step, 'console' | 'commands' | 'sources'>;

/** What differs from provider to provider. */
export interface ProviderParts {
  /** As typed after `keyguard recover`. */
  readonly provider: string;
  /** Where the key is revoked. */
  readonly stop: Part;
  /** Where a new one comes from. */
  readonly replace: Part;
  /** The provider's log of what was done with it. */
  readonly look: Part;
  /** What may have been made or changed with it. */
  readonly made: Part;
  /** Whom the provider wants to be told. */
  readonly tell: Part;
}

/** The one skeleton of all guides but that for AWS: stop, replace, look, clean, tell. */
export function providerGuide({ provider, stop, replace, look, made, tell }: ProviderParts): Guide {
  const clean = repositorySection('clean', { replaced: 'replace-key', revoked: 'stop-key' });
  return {
    provider,
    facts: [],
    sections: [
      {
        id: 'stop',
        steps: [
          { id: 'stop-key', actor: 'owner', ...stop },
          {
            id: 'repository-private',
            actor: 'repository',
            commands: [makePrivate],
            sources: [sources.githubForks],
          },
        ],
      },
      { id: 'replace', steps: [{ id: 'replace-key', actor: 'application', ...replace }] },
      {
        id: 'look',
        steps: [
          { id: 'leak-found', actor: 'developer', sources: [], when: (facts) => facts.leak !== null },
          { id: 'look-log', actor: 'owner', ...look },
          { id: 'look-made', actor: 'owner', ...made, after: ['look-log'] },
        ],
      },
      {
        ...clean,
        steps: [...clean.steps, { id: 'leak-elsewhere', actor: 'developer', sources: [] }],
      },
      {
        id: 'tell',
        steps: [
          { id: 'tell-provider', actor: 'owner', ...tell },
          { id: 'tell-others', actor: 'anyone', sources: [] },
          {
            id: 'protect-guard',
            actor: 'developer',
            commands: [{ shell: () => ['npx keyguard install'] }],
            sources: [],
          },
        ],
      },
    ],
  };
}
