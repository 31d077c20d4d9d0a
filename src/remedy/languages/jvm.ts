import { codeLanguage } from '../codeLanguage.ts';
import { enclosing } from '../enclosing.ts';
import { filled, isWhole, type Language, type Site, swap } from '../language.ts';
import {
  groovy as groovyLexicon,
  javaLike,
  kotlin as kotlinLexicon,
  scala as scalaLexicon,
} from '../lexicons/jvm.ts';

/** The name of the annotation in whose brackets the site stands: `Value` of `@Value("`. */
const annotation = (site: Site) =>
  /@([\w.]+)\s*$/.exec(enclosing(site.above + site.head, '(')?.head ?? '')?.[1];

/** A constant that an annotation, a `case` or another constant is made of has to stay one. */
function needsConstant(site: Site): boolean {
  const isConstant = /\bfinal\b|\bconst\b/.test(site.head);
  const name = isConstant ? /(\w+)\s*(?::\s*\w+\s*)?=\s*$/.exec(site.head)?.[1] : undefined;
  if (name === undefined) return false;
  const uses = `@\\w+\\s*\\([^)\\n]*\\b${name}\\b|\\bcase\\s+[\\w.]*\\b${name}\\b|\\bconst\\s[^=\\n]*=[^\\n]*\\b${name}\\b`;
  return new RegExp(uses).test(`${site.above}\n${site.below ?? ''}`);
}

const getenv = (name: string) => `System.getenv("${name}")`;

/**
 * Annotations take constants only. Spring's `@Value` reads a placeholder in its text:
 * https://docs.spring.io/spring-framework/reference/core/beans/annotation-config/value-annotations.html
 */
function withValueAnnotation(language: Language, placeholder: (name: string) => string): Language {
  return {
    ...language,
    replace: (site) => {
      const name = annotation(site);
      if (name === undefined) return language.replace(site);
      if (name !== 'Value' || site.token?.kind !== 'string') return { supplier: 'constant' };
      return { code: site.token.open + filled(site, placeholder) + site.token.close };
    },
  };
}

export const java = withValueAnnotation(
  codeLanguage({
    id: 'java',
    lexicon: javaLike,
    env: getenv,
    join: ' + ',
    refuse: (site) => {
      if (/\bcase\s+$/.test(site.head) || needsConstant(site)) return 'constant';
      // A text block begins on a line of its own: it cannot be cut.
      return site.token?.open === '"""' && !isWhole(site) ? 'expression' : null;
    },
  }),
  (name) => `\${${name}}`,
);

/** A `const val` takes constants only; without the word it takes any value. */
export const kotlin = withValueAnnotation(
  codeLanguage({
    id: 'kotlin',
    lexicon: kotlinLexicon,
    env: getenv,
    join: ' + ',
    interpolate: (site) =>
      site.token!.open + filled(site, (name) => `\${${getenv(name)}}`) + site.token!.close,
    refuse: (site) => (needsConstant(site) ? 'constant' : null),
    head: (head) => swap(head, /\bconst\s+(?=val\b)/, ''),
  }),
  (name) => `\\\${${name}}`,
);

export const scala = codeLanguage({
  id: 'scala',
  lexicon: scalaLexicon,
  env: (name) => `sys.env("${name}")`,
  join: ' + ',
  interpolate: (site) => {
    const { open, close } = site.token!;
    if (open !== '"""' || site.body.includes('\\')) return null;
    const dollars = (text: string) => text.replaceAll('$', '$$$$');
    return `s${open}${filled(site, (name) => `\${sys.env("${name}")}`, dollars)}${close}`;
  },
  refuse: (site) =>
    annotation(site) || /\bcase\b[^=]*$/.test(site.head) || /^\w/.test(site.token?.open ?? '')
      ? 'constant'
      : null,
});

const isJenkinsfile = (site: Site) => /(?:^|\/)Jenkinsfile[^/]*$/.test(site.file);

/** A pipeline of Jenkins reads its variables from `env`: https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables */
const groovyVariable = (name: string, site: Site) => (isJenkinsfile(site) ? `env.${name}` : getenv(name));

export const groovy = codeLanguage({
  id: 'groovy',
  lexicon: groovyLexicon,
  env: groovyVariable,
  join: ' + ',
  interpolate: (site) => {
    const { open, close } = site.token!;
    if (!open.includes('"') && /["$\\]/.test(site.body)) return null;
    const quotes = open.includes('"') ? [open, close] : ['"', '"'];
    if (open === "'''") return null;
    return quotes[0] + filled(site, (name) => `\${${groovyVariable(name, site)}}`) + quotes[1];
  },
  refuse: (site) => (annotation(site) && !isWhole(site) ? 'constant' : null),
});
