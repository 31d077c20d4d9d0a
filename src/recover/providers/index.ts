import type { Guide } from '../types.ts';
import { anthropic } from './anthropic.ts';
import { azure } from './azure.ts';
import { general } from './general.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { googleCloud } from './googleCloud.ts';
import { npm } from './npm.ts';
import { openai } from './openai.ts';
import { pypi } from './pypi.ts';
import { slack } from './slack.ts';
import { stripe } from './stripe.ts';

/** The guides of the common skeleton, by the name that is typed. */
export const providers: Readonly<Record<string, Guide>> = {
  github,
  gitlab,
  'google-cloud': googleCloud,
  azure,
  stripe,
  slack,
  openai,
  anthropic,
  npm,
  pypi,
  general,
};
