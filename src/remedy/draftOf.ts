import { rewriteMessages as messages } from '../messages/rewrite.ts';
import { idiomAt } from './idiomAt.ts';
import type { Language, Site } from './language.ts';
import { codeLanguages } from './languages/index.ts';
import { rewriteDockerfile } from './languages/rewriteDockerfile.ts';
import { rewriteNotebook } from './languages/rewriteNotebook.ts';
import { rewriteScript } from './languages/rewriteScript.ts';
import { rewriteTerraform } from './languages/rewriteTerraform.ts';
import { rewriteYaml } from './languages/rewriteYaml.ts';
import type { Place } from './placesIn.ts';
import { rewriteSites } from './rewriteSites.ts';
import { type Draft, refuseAll, type Task } from './rewriting.ts';
import { sideOf } from './sideOf.ts';
import { tokensInTags } from './tokensInTags.ts';

/** What may become of a text in its language. */
export async function draftOf(task: Task, language: Language): Promise<Draft> {
  const { path } = task;
  const idiom = idiomAt(task);
  if (/(?:^|\/)[._]netrc$/i.test(path)) return refuseAll(task, 'netrc');
  if (/\.erb$/i.test(path)) return rewriteErb(task);
  if (language === codeLanguages.php) {
    const tokens = tokensInTags(task.text, language.lexicon, /<\?(?:php\b|=)/g, '?>');
    const replace = (_: Site, { start }: Place) =>
      isInTag(task.text, start, '<?', '?>') ? null : ({ supplier: 'client' } as const);
    return rewriteSites(task, language, { tokens, idiom, replace });
  }
  if (isScript(path, language)) {
    if (sideOf(task) === 'client') return refuseAll(task, 'client');
    return rewriteScript(task, idiom);
  }
  switch (language.id) {
    case 'notebook':
      return rewriteNotebook(task);
    case 'terraform':
      return rewriteTerraform(task);
    case 'dockerfile':
      return rewriteDockerfile(task);
    case 'elixir':
      return rewriteElixir(task, language);
  }
  if (/\.ya?ml$/i.test(path)) return rewriteYaml(task, language);
  return rewriteSites(task, language, { idiom });
}

const isScript = (path: string, language: Language) =>
  language === codeLanguages.javascript || language === codeLanguages.typescript || /\.[jt]sx$/i.test(path);

const isInTag = (text: string, at: number, open: string, close: string) =>
  text.lastIndexOf(open, at) > text.lastIndexOf(close, at);

/** Configuration and attributes of modules are read when a program is compiled. */
function rewriteElixir(task: Task, language: Language): Draft {
  const { path, text, secrets } = task;
  const isAttribute = secrets.some(({ start }) =>
    /^\s*@\w+\s[^\n]*$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start)),
  );
  const isCompiled = isAttribute || /(?:^|\/)config\/(?!runtime\b)\w+\.exs$/.test(path);
  return { ...rewriteSites(task, language), notes: isCompiled ? [messages.notes.compileTime(path)] : [] };
}

/** Ruby between `<%` and `%>`. What stands outside is what the file becomes: of a page, all who look at it see it. */
function rewriteErb(task: Task): Draft {
  const ruby = codeLanguages.ruby;
  const tokens = tokensInTags(task.text, ruby.lexicon, /<%(?!%)[=-]?/g, '%>');
  const isPage = /\.(?:html?|js|jsx|css|svg|turbo_stream)(?:\.\w+)?\.erb$|views\/.*\.erb$/i.test(task.path);
  return rewriteSites(task, ruby, {
    tokens,
    replace: (site, { start }) => {
      if (isInTag(task.text, start, '<%', '%>')) return null;
      if (isPage) return { supplier: 'client' };
      const [hole] = site.holes;
      return { code: `<%= ENV.fetch("${hole!.name}") %>` };
    },
  });
}
