import { codeLanguage } from '../codeLanguage.ts';
import { enclosing } from '../enclosing.ts';
import { beforeLine, behindLines, firstLine, lineApart, lineBefore } from '../insertLine.ts';
import { between, filled, type Insertion, isWhole, type Language, type Site, swap } from '../language.ts';
import {
  cLike,
  csharp as csharpLexicon,
  go as goLexicon,
  rust as rustLexicon,
  swift as swiftLexicon,
} from '../lexicons/compiled.ts';

/** A line of such a block that has neither a type nor a calculation of its own. */
const plainConstant = /^(?:\w+(?:\s+string)?\s*=\s*(?:"[^"]*"|`[^`]*`|os\.Getenv\("\w+"\)))?$/;

/** What is read of a text around a site: its lines, without the site itself. */
const elsewhere = (site: Site) => `${site.above}\n${site.head}\n${site.tail}\n${site.below ?? ''}`;

/** The block of constants that a line of Go stands in: `const (` with what is in it. */
function constBlock(site: Site) {
  const block = enclosing(site.above + site.head, '(');
  const start = block && /(?:^|\n)const\s*$/.exec(block.head);
  if (!start || !site.below) return start ? { at: block.at, plain: false } : null;
  const end = /^\)/m.exec(site.below);
  const rest = `${site.above.slice(block.at + 1)}\n${end ? site.below.slice(0, end.index) : 'iota'}`;
  return { at: block.at, plain: rest.split('\n').every((line) => plainConstant.test(line.trim())) };
}

/** A constant of Go that others are made of, or an array's length, has to stay one. */
function isUsedAsConstant(site: Site): boolean {
  const name = /(?:\bconst\s+|^\s*)(\w+)(?:\s+\w+)?\s*=\s*$/.exec(site.head)?.[1];
  return name !== undefined && new RegExp(`\\bconst\\s+[^=\\n]*=[^\\n]*\\b${name}\\b`).test(elsewhere(site));
}

function refuseGo(site: Site) {
  const isTag = /^\s*\w+(?:\s*,\s*\w+)*\s+[\w.*[\]]+\s*$/.test(site.head) && site.token?.open === '`';
  const block = constBlock(site);
  const isConst = block !== null || /^\s*const\b/.test(site.head);
  return isTag || (block && !block.plain) || (isConst && isUsedAsConstant(site)) ? 'constant' : null;
}

/** https://go.dev/ref/spec#Import_declarations */
function placeGoImport(line: string, code: string): Insertion {
  const wanted = /"([^"]*)"/.exec(line)![1]!;
  const block = /^import\s*\([^\S\n]*\n/m.exec(code);
  if (block) {
    let at = block.index + block[0].length;
    for (;;) {
      const path = /^[^\S\n]*"([^"\n]*)"[^\S\n]*\n/.exec(code.slice(at, at + 500));
      if (!path || path[1]! > wanted) return lineBefore(at, `\t${line.replace(/^import /, '')}`);
      at += path[0].length;
    }
  }
  const single = /^import[\t ]+[^\s(].*\r?\n/m.exec(code);
  if (single) return lineBefore(single.index + single[0].length, line);
  const clause = /^package\s+\w+[^\n]*\n?/m.exec(code);
  const at = clause ? clause.index + clause[0].length : 0;
  return { at, text: `${code[at - 1] === '\n' ? '\n' : '\n\n'}${line}\n` };
}

const plainGo = codeLanguage({
  id: 'go',
  lexicon: goLexicon,
  env: (name) => `os.Getenv("${name}")`,
  join: ' + ',
  refuse: refuseGo,
  head: (head) => swap(head, /(?<=^\s*)const\b/, 'var'),
  above: (site) => {
    const block = constBlock(site);
    const start = block ? site.above.lastIndexOf('const', block.at) : -1;
    return start === -1 ? [] : [{ start, end: start + 'const'.length, code: 'var' }];
  },
  needs: {
    line: 'import "os"',
    unless:
      /^import[\t ]*(?:\([\t ]*)?"os"|^import[\t ]*\([^)\r\n]*;[\t ]*"os"|^[\t ]*"os"[\t ]*(?:$|;|\/\/)/m,
    place: placeGoImport,
  },
});

/**
 * Variables of a package get their values before `main` runs, and before packages that come later in the alphabet: the
 * package itself has to import what loads `.env`. https://go.dev/ref/spec#Package_initialization
 */
const autoload = '_ "github.com/joho/godotenv/autoload"';

function isInFunction(site: Site): boolean {
  let code = site.above + site.head;
  for (let block = enclosing(code, '{'); block; block = enclosing(code, '{')) {
    if (/\bfunc\b/.test(block.head)) return true;
    code = code.slice(0, block.at);
  }
  return false;
}

export const go: Language = {
  ...plainGo,
  replace: (site) => {
    const outcome = plainGo.replace(site);
    if (
      'supplier' in outcome ||
      site.idiom !== 'godotenv' ||
      isInFunction(site) ||
      site.above.includes(autoload)
    )
      return outcome;
    return { ...outcome, needs: [`import ${autoload}`, ...(outcome.needs ?? [])] };
  },
};

/** An attribute stands in square brackets at the beginning of a line. */
const inAttribute = (site: Site) => /^\s*\[[\w.: ]+\(|[;{},\]]\s*\[[\w.: ]+\([^)]*$/.test(site.head);

const isConstant = (site: Site) => /^\s*(?:\w+\s+)*const\s/.test(site.head);

/** The text before the block says whether it is a type's: then a constant is a field. */
function isOfType(site: Site): boolean {
  const block = enclosing(site.above + site.head, '{');
  return (
    block !== null && /\b(?:class|struct|record|interface)\b[^()=]*(?:\([^)]*\))?[^()=]*$/.test(block.head)
  );
}

/** A parameter's default value: `string key = ` inside brackets that follow a name, with a type before it. */
const isDefault = (site: Site) => /\(\s*(?:[^()]*,\s*)?[\w<>?[\].]+\s+\w+\s*=\s*$/.test(site.head);

/** A constant that an attribute, a `case` or another constant is made of has to stay one. */
function needsConstant(site: Site): boolean {
  const name = isConstant(site) ? /(\w+)\s*=\s*$/.exec(site.head)?.[1] : undefined;
  if (name === undefined) return false;
  const uses = `\\[[\\w.]+\\([^\\]\\n]*\\b${name}\\b|\\bcase\\s+[\\w.]*\\b${name}\\b|\\bconst\\s[^=\\n]*=[^;\\n]*\\b${name}\\b|=\\s*${name}\\s*[,)]`;
  return new RegExp(uses).test(elsewhere(site));
}

/** https://learn.microsoft.com/dotnet/api/system.environment.getenvironmentvariable */
const csharpVariable = (name: string, site: Site) =>
  `Environment.GetEnvironmentVariable("${name}")${site.idiom === 'nullable' ? '!' : ''}`;

export const csharp = codeLanguage({
  id: 'csharp',
  lexicon: csharpLexicon,
  env: csharpVariable,
  join: ' + ',
  refuse: (site) => {
    if (inAttribute(site) || isDefault(site) || needsConstant(site) || /\b(?:case|is)\s+$/.test(site.head))
      return 'constant';
    // Without the lines below nothing is known of its uses.
    return isConstant(site) &&
      site.below === undefined &&
      !/\b(?:public|private|internal|protected)\b/.test(site.head)
      ? 'constant'
      : null;
  },
  head: (head, site) => {
    const isField = isOfType(site) || /\b(?:public|private|internal|protected)\b/.test(head);
    return isField ? swap(head, /\bconst(?=\s)/, 'static readonly') : swap(head, /\bconst\s+/, '');
  },
  needs: {
    line: 'using System;',
    unless: /^[\t ]*(?:global[\t ]+)?using System;/m,
    place: (line, code) => beforeLine(code, /^using\s+(?!static\b)[\w.]+;/m, line),
  },
});

const rustVariable = (name: string) => `std::env::var("${name}").expect("${name} is not set")`;

/** Where a text that is only borrowed lives long enough, or is made one of its own. */
const mayBorrow = (site: Site) =>
  /^\s*\.\s*(?:to_string|to_owned|into|len|parse|as_bytes|trim)\b/.test(site.tail) ||
  /\blet\s+(?:mut\s+)?\w+(?:\s*:\s*&\s*str)?\s*=\s*$/.test(site.head) ||
  /[\w>!]\s*\((?:[^()]|\([^()]*\))*$/.test(site.head);

/** Macros that format and join take a literal there: https://doc.rust-lang.org/std/fmt/index.html */
const isPattern = (site: Site) =>
  /(?<![\w!])(?!(?:vec|dbg|json)!)\w+!\s*[([{]\s*$|\bwrite(?:ln)?!\s*\([^,()]*,\s*$|\bconcat!\s*\([^()]*$/.test(
    site.above.slice(-300) + site.head,
  );

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
    return `${/^\s*[.?]/.test(site.tail) ? '' : '&'}format!(${open}${text}${close}, ${variables})`;
  },
  refuse: (site) => {
    if (/^\s*(?:pub(?:\([^)]*\))?\s+)?(?:const|static)\b/.test(site.head) || /#!?\[[^\]]*$/.test(site.head))
      return 'constant';
    if (/^\s*(?:=>|\||if\b[^=]*=>)/.test(site.tail)) return 'constant';
    if (/\w!\s*\([^()]*$/.test(site.head) && !isWhole(site)) return 'expression';
    if (isPattern(site)) return 'constant';
    return mayBorrow(site) ? null : 'expression';
  },
});

/** The value of a case of an enumeration is a literal. */
const isCaseOfEnum = (site: Site) => /^\s*case\s+\w+\s*=\s*$/.test(site.head);

export const swift = codeLanguage({
  id: 'swift',
  lexicon: swiftLexicon,
  env: (name) => `ProcessInfo.processInfo.environment["${name}"]!`,
  join: ' + ',
  interpolate: (site) =>
    site.token?.open === '"""'
      ? site.token.open +
        filled(site, (name) => `\\(ProcessInfo.processInfo.environment["${name}"]!)`) +
        site.token.close
      : null,
  refuse: (site) =>
    isCaseOfEnum(site) || /@\w+\([^)]*$/.test(site.head) || site.token?.open.startsWith('#')
      ? 'constant'
      : null,
  needs: {
    line: 'import Foundation',
    unless: /^[\t ]*import[\t ]+(?:Foundation|UIKit|AppKit|SwiftUI)\b/m,
    place: (line, code) => beforeLine(code, /^(?:@\w+\s+)?import\s/m, line),
  },
});

/** A value at the top level of C, or of an array, has to be a constant. */
const isArray = (site: Site) => /\[[^\]]*\]\s*=\s*$/.test(site.head);
const isTopLevel = (site: Site) =>
  site.below === undefined
    ? /^(?!#)\S/.test(site.head)
    : !/^\s*#/.test(site.head) && enclosing(site.above + site.head, '{') === null;
/** What is given to a static variable, or stands in braces at the top, is one, too. */
const isStatic = (site: Site) =>
  /^\s*static\b[^(]*$/.test(site.head) || /=\s*$/.test(enclosing(site.above + site.head, '{')?.head ?? '');
const isWide = (site: Site) => /^[LuU]/.test(site.token?.open ?? '');

/** Behind the guard against including it twice and what is defined for the headers. */
function placeInclude(line: string, code: string): Insertion {
  const start = firstLine(code);
  const guard = /^\s*#\s*ifndef\s+(\w+)\s*\n\s*#\s*define\s+\1\b[^\n]*\n/.exec(code.slice(start));
  const from = guard ? start + guard[0].length : start;
  const first = firstLine(code, behindLines(code, /^\s*#\s*(?:pragma|define|undef)\b.*[^\\]$/, from));
  if (/^\s*#\s*include/.test(code.slice(first, first + 100))) return lineBefore(first, line);
  return lineApart(code, behindLines(code, /^\s*#\s*pragma\b/, from), line);
}

/** `getenv`: https://en.cppreference.com/w/c/program/getenv */
export const c = codeLanguage({
  id: 'c',
  lexicon: cLike,
  env: (name) => `getenv("${name}")`,
  join: null,
  refuse: (site) => (isArray(site) || isTopLevel(site) || isStatic(site) || isWide(site) ? 'constant' : null),
  needs: {
    line: '#include <stdlib.h>',
    unless: /^[\t ]*#[\t ]*include[\t ]*<(?:stdlib\.h|cstdlib)>/m,
    place: placeInclude,
  },
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
  refuse: (site) =>
    isArray(site) || isWide(site) || /\bconst(?:expr|init)\b/.test(site.head) ? 'constant' : null,
  needs: {
    line: '#include <cstdlib>',
    unless: /^[\t ]*#[\t ]*include[\t ]*<(?:stdlib\.h|cstdlib)>/m,
    place: placeInclude,
  },
});
