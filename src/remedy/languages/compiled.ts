import { codeLanguage } from '../codeLanguage.ts';
import { between, filled, isWhole, type Language, type Site, swap } from '../language.ts';
import {
  cLike,
  csharp as csharpLexicon,
  go as goLexicon,
  rust as rustLexicon,
  swift as swiftLexicon,
} from '../lexicon.ts';

/** Inside `const (…)` each line is a constant. */
const inConstBlock = (site: Site) => /^\s*const\s*\([^)]*$/m.test(site.above);

export const go = codeLanguage({
  id: 'go',
  lexicon: goLexicon,
  env: (name) => `os.Getenv("${name}")`,
  join: ' + ',
  refuse: (site) => (inConstBlock(site) || /`\s*$/.test(site.tail) ? 'constant' : null),
  head: (head) => swap(head, /(?<=^\s*)const\b/, 'var'),
  needs: { line: 'import "os"', unless: /^\s*(?:import\s+)?"os"\s*$/m },
});

/** An attribute stands in square brackets at the beginning of a line. */
const inAttribute = (site: Site) => /^\s*\[[\w.: ]+\(/.test(site.head);

/** A constant of a class may become a field that is set once; a local one, or one that is used in an attribute, not. */
const isLocalConstant = (site: Site) => /^\s*const\b/.test(site.head);

export const csharp = codeLanguage({
  id: 'csharp',
  lexicon: csharpLexicon,
  env: (name) => `Environment.GetEnvironmentVariable("${name}")`,
  join: ' + ',
  refuse: (site) =>
    inAttribute(site) || isLocalConstant(site) || /\bcase\s+$/.test(site.head) ? 'constant' : null,
  head: (head) => swap(head, /\bconst(?=\s)/, 'static readonly'),
  needs: { line: 'using System;', unless: /^\s*(?:global\s+)?using System;/m },
});

const rustVariable = (name: string) => `std::env::var("${name}").expect("${name} is not set")`;

/** https://doc.rust-lang.org/std/env/fn.var.html gives a `String`; a literal is a `&str`, so it is borrowed. */
export const rust = codeLanguage({
  id: 'rust',
  lexicon: rustLexicon,
  env: (name, site) => {
    if (site.token?.open.startsWith('b')) return `${rustVariable(name)}.as_bytes()`;
    return /^\s*[.?]/.test(site.tail) || !isWhole(site) ? rustVariable(name) : `&${rustVariable(name)}`;
  },
  join: null,
  interpolate: (site) => {
    const { open, close } = site.token!;
    if (open.startsWith('b')) return null;
    const variables = site.holes.map((hole) => rustVariable(hole.name)).join(', ');
    const text = filled(
      site,
      () => '{}',
      (part) => part.replace(/[{}]/g, '$&$&'),
    );
    return `&format!(${open}${text}${close}, ${variables})`;
  },
  refuse: (site) => {
    if (/^\s*(?:pub(?:\([^)]*\))?\s+)?(?:const|static)\b/.test(site.head) || /#!?\[[^\]]*$/.test(site.head))
      return 'constant';
    return /\w!\s*\([^()]*$/.test(site.head) && !isWhole(site) ? 'expression' : null;
  },
});

export const swift = codeLanguage({
  id: 'swift',
  lexicon: swiftLexicon,
  env: (name) => `ProcessInfo.processInfo.environment["${name}"]!`,
  join: ' + ',
  needs: { line: 'import Foundation', unless: /^\s*import\s+(?:Foundation|UIKit|AppKit|SwiftUI)\b/m },
});

/** A value at the top level of C, or of an array, has to be a constant. */
const isArray = (site: Site) => /\[[^\]]*\]\s*=\s*$/.test(site.head);
const isTopLevel = (site: Site) => /^(?!#)\S/.test(site.head);

/** `getenv`: https://en.cppreference.com/w/c/program/getenv */
export const c = codeLanguage({
  id: 'c',
  lexicon: cLike,
  env: (name) => `getenv("${name}")`,
  join: null,
  refuse: (site) => (isArray(site) || isTopLevel(site) ? 'constant' : null),
  needs: { line: '#include <stdlib.h>', unless: /^\s*#\s*include\s*<(?:stdlib\.h|cstdlib)>/m },
});

export const cpp: Language = codeLanguage({
  id: 'cpp',
  lexicon: cLike,
  env: (name) => `std::getenv("${name}")`,
  join: null,
  interpolate: (site) => {
    const { open, close } = site.token!;
    const texts = between(site).map((text) => text && open + text + close);
    const pieces = site.holes.flatMap((hole, index) => [texts[index], `std::getenv("${hole.name}")`]);
    const [first, ...rest] = [...pieces, texts.at(-1)].filter((piece) => piece);
    return `(${[`std::string(${first})`, ...rest].join(' + ')})`;
  },
  refuse: (site) => (isArray(site) || /\bconstexpr\b/.test(site.head) ? 'constant' : null),
  needs: { line: '#include <cstdlib>', unless: /^\s*#\s*include\s*<(?:stdlib\.h|cstdlib)>/m },
});
