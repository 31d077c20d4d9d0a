/** Guides of their own; every other provider has the general one. */
export const guideNames: readonly string[] = [
  'aws',
  'github',
  'gitlab',
  'google-cloud',
  'azure',
  'stripe',
  'slack',
  'openai',
  'anthropic',
  'npm',
  'pypi',
  'general',
];

/** Names under which people and rules know what a guide is about. */
const aliases: Readonly<Record<string, string>> = {
  amazon: 'aws',
  google: 'google-cloud',
  gcp: 'google-cloud',
  firebase: 'google-cloud',
  claude: 'anthropic',
  generic: 'general',
};

/** What to type after `keyguard recover` for a secret of this provider. */
export const guideOf = (provider: string): string =>
  Object.hasOwn(aliases, provider) ? aliases[provider]! : provider;
