import type { Lexicon } from '../lexicon.ts';
import { dollar, double, every, single, slashes } from './marks.ts';

export const javaLike: Lexicon = {
  ...slashes,
  quotes: [
    { open: /"""/y, close: '"""', escape: '\\', escapes: '', lines: true, dedent: 'with last line end' },
    { ...double, escapes: `${every}u` },
    { ...single, escapes: `${every}u` },
  ],
};

export const kotlin: Lexicon = {
  ...slashes,
  quotes: [
    { open: /"""/y, close: '"""', escape: 'none', lines: true, hole: '${', active: dollar },
    { ...double, escapes: `${every}$u`, hole: '${', active: dollar },
    single,
  ],
};

export const groovy: Lexicon = {
  ...slashes,
  quotes: [
    { ...double, open: /"""/y, close: '"""', lines: true, hole: '${', active: dollar },
    { ...single, open: /'''/y, close: "'''", lines: true },
    { ...double, escapes: `${every}$u`, hole: '${', active: dollar },
    { ...single, escapes: `${every}$u` },
  ],
};

export const scala: Lexicon = {
  ...slashes,
  quotes: [
    { open: /"""/y, close: '"""', escape: 'none', lines: true },
    { open: /\w+"""/y, close: '"""', escape: 'none', lines: true, active: /\$/ },
    { ...double, escapes: `${every}u` },
    { ...double, open: /\w+"/y, active: /\$/ },
  ],
  skips: [/'(?:\\.|[^\\'\n])'/y],
};
