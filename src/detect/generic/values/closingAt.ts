import { byteTable } from '../../../text/byteTable.ts';
import { blanks, passOver } from '../../../text/passOver.ts';
import { matchFrom } from './matchFrom.ts';
import { quoteAt } from './quoteAt.ts';

/** What ends a name in quotes or brackets. */
export interface Closing {
  readonly quote: string | undefined;
  /** Index behind all of it, and blanks. */
  readonly to: number;
}

const blank = byteTable(blanks);
/** What is chosen of several. */
const chosen = /\[[:"'][\w.@-]{1,40}["']?\](?=\s{0,20}=[^=>])/y;
const serialized = 'serializeAs="String"';

/**
 * What ends a name at an index of the text: `"name"`, `['name']`, `\"name\"`, `&quot;name&quot;`; and what is chosen of
 * several: `tokens['acme'] =`, `['password']['bob'] =`.
 */
export function closingAt(text: string, at: number): Closing {
  const quote = quoteAt(text, at);
  let to = passOver(text, at + (quote?.length ?? 0), 4, blank);
  if (text[to] === ']' || text[to] === ')') to++;
  if (text[to] === '[') to += matchFrom(chosen, text, to)?.[0].length ?? 0;
  to = passOver(text, to, 20, blank);
  return { quote, to: text.startsWith(serialized, to) ? to + serialized.length : to };
}
