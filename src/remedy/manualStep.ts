import { remedyMessages } from '../messages/remedy.ts';
import { rewriteMessages as messages } from '../messages/rewrite.ts';
import { githubSecret } from './languages/formats.ts';
import type { Reason } from './rewriting.ts';

/** What a person has to do where the text is left as it is, in one sentence. */
export function manualStep(reason: Reason, name: string): string {
  switch (reason) {
    case 'client':
    case 'conflict':
    case 'netrc':
    case 'outputs':
      return messages[reason](name);
    case 'workflow':
      return messages.workflow(githubSecret(name));
    case 'pattern':
    case 'placeholder':
    case 'spelling':
    case 'syntax':
    case 'zero':
      return messages.byHand(name);
    default:
      return remedyMessages.supplier[reason]([name]);
  }
}
