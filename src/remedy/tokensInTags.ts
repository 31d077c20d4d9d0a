import type { Lexicon } from './lexicon.ts';
import { type Token, tokensOf } from './tokensOf.ts';

/**
 * The strings and comments of a language that stands in tags of another text (`<?php … ?>`, `<% … %>`). Offsets are
 * those of the whole text.
 *
 * @param open matches what opens a tag; global
 */
export function tokensInTags(text: string, lexicon: Lexicon, open: RegExp, close: string): Token[] {
  let code = '';
  for (const tag of text.matchAll(open)) {
    if (tag.index < code.length) continue;
    const start = tag.index + tag[0].length;
    const found = text.indexOf(close, start);
    const end = found === -1 ? text.length : found;
    code += blank(text.slice(code.length, start)) + text.slice(start, end);
  }
  return tokensOf(code + blank(text.slice(code.length)), lexicon);
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
