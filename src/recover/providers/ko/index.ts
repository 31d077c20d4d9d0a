import type { GuideText } from '../../types.ts';
import { providerText } from '../providerText.ts';
import { anthropic } from './anthropic.ts';
import { azure } from './azure.ts';
import { general } from './general.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { googleCloud } from './googleCloud.ts';
import { npm } from './npm.ts';
import { openai } from './openai.ts';
import { pypi } from './pypi.ts';
import { shared } from './shared.ts';
import { slack } from './slack.ts';
import { stripe } from './stripe.ts';

/** The texts of the guides in `../index.ts`, by the same names. */
export const ko: Readonly<Record<string, GuideText>> = Object.fromEntries(
  Object.entries({
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
  }).map(([name, words]) => [name, providerText(words, shared)]),
);
