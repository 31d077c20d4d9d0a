import type { Language } from './language.ts';
import * as format from './languages/formats.ts';
import { codeLanguages } from './languages/index.ts';
import * as shells from './languages/shells.ts';
import { hashComments, linewise, markup, prose, yaml } from './lexicons/formats.ts';

const unknown = format.plainFormat('unknown', hashComments, 'unknown');

const plain = {
  yaml: format.plainFormat('yaml', yaml, 'yaml'),
  kubernetes: format.plainFormat('kubernetes', yaml, 'kubernetes'),
  helm: format.plainFormat('helm', yaml, 'helm'),
  ci: format.plainFormat('ci', yaml, 'ci'),
  ansible: format.plainFormat('ansible', yaml, 'ansible'),
  cloudformation: format.plainFormat('cloudformation', yaml, 'cloudformation'),
  json: format.plainFormat('json', prose, 'json'),
  appsettings: format.plainFormat('json', prose, 'appsettings'),
  notebook: format.plainFormat('notebook', prose, 'notebook'),
  toml: format.plainFormat('toml', hashComments, 'toml'),
  wrangler: format.plainFormat('toml', hashComments, 'wrangler'),
  ini: format.plainFormat('ini', linewise, 'ini'),
  properties: format.plainFormat('properties', linewise, 'properties'),
  gradle: format.plainFormat('properties', linewise, 'gradle'),
  xml: format.plainFormat('xml', markup, 'xml'),
  client: format.plainFormat('client', prose, 'client'),
  sql: format.plainFormat('sql', prose, 'sql'),
  csv: format.plainFormat('csv', prose, 'csv'),
} as const;

/** Whole paths (lower case) that say more than their ending does; the first that matches counts. */
const byPath: readonly (readonly [RegExp, Language])[] = [
  [
    /(?:^|\/)\.env\.(?:example|sample|template|dist|defaults?)$|(?:^|\/)(?:example|sample)\.env$|\.env\.example\b/,
    format.envExample,
  ],
  [
    /(?:^|\/)(?:rakefile|gemfile|guardfile|capfile|vagrantfile|podfile|fastfile|appfile|brewfile|dangerfile|config\.ru)$/,
    codeLanguages.ruby,
  ],
  [/(?:^|\/)(?:[\w.-]+\.)?(?:dockerfile|containerfile)(?:\.[\w.-]+)?$/, format.dockerfile],
  [/(?:^|\/)jenkinsfile[^/]*$/, codeLanguages.groovy],
  [/(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/, format.compose],
  [/^\.github\/workflows\/[^/]+\.ya?ml$/, format.githubActions],
  [/(?:^|\/)\.gitlab-ci\.yml$|^\.gitlab\/ci\/.*\.ya?ml$/, format.gitlabCi],
  [/(?:^|\/)azure-pipelines[\w.-]*\.ya?ml$/, format.azurePipelines],
  [
    /^\.circleci\/|(?:^|\/)(?:\.travis|bitbucket-pipelines|\.drone|appveyor|\.woodpecker|cloudbuild|buildspec)\.ya?ml$/,
    plain.ci,
  ],
  [/(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.ya?ml$/, format.springYaml],
  [/(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.properties$/, format.springProperties],
  [/(?:^|\/)config\/(?:packages\/(?:\w+\/)?[\w-]+|services)\.yaml$/, format.symfonyYaml],
  [/(?:^|\/)serverless\.ya?ml$/, format.serverlessYaml],
  [
    /(?:^|\/)(?:group_vars|host_vars|playbooks?|roles)\/.*\.ya?ml$|(?:^|\/)playbook[\w-]*\.ya?ml$/,
    plain.ansible,
  ],
  [/(?:^|\/)values[\w.-]*\.ya?ml$/, plain.helm],
  [/(?:^|\/)\.npmrc$/, format.npmrc],
  [/(?:^|\/)\.yarnrc\.yml$/, format.yarnrc],
  [/(?:^|\/)requirements[\w.-]*\.txt$/, format.requirements],
  [/(?:^|\/)(?:pom|settings)\.xml$/, format.maven],
  [/(?:^|\/)nuget\.config$/, format.nuget],
  [/(?:^|\/)\.vscode\/[^/]+\.json$/, format.vscode],
  [/(?:^|\/)(?:\.devcontainer\/[^/]+|\.?devcontainer)\.json$/, format.devcontainer],
  [/(?:^|\/)\.mcp\.json$/, format.filledFormat('json', prose, (name) => `\${${name}}`)],
  [/(?:^|\/)appsettings[\w.-]*\.json$/, plain.appsettings],
  [/(?:^|\/)wrangler\.toml$/, plain.wrangler],
  [/(?:^|\/)gradle\.properties$/, plain.gradle],
  [/(?:^|\/)(?:readme|changelog|contributing|license|notes?|todo)$/, format.documentation],
  [
    /(?:^|\/)(?:\.(?:bash|zsh)?(?:rc|env|_?profile|_aliases)|\.bash\w+|\.zsh\w+|\.envrc|makefile\.sh)$/,
    shells.shell,
  ],
];

const byEnding: Readonly<Record<string, Language>> = {
  ...entries(codeLanguages.ruby, 'rb rake gemspec ru builder jbuilder podspec thor erb haml slim'),
  ...entries(codeLanguages.javascript, 'js mjs cjs'),
  ...entries(codeLanguages.typescript, 'ts mts cts'),
  ...entries(plain.client, 'jsx tsx vue svelte html htm css scss astro hbs ejs'),
  ...entries(codeLanguages.python, 'py pyw pyi'),
  ...entries(codeLanguages.go, 'go'),
  ...entries(codeLanguages.java, 'java'),
  ...entries(codeLanguages.kotlin, 'kt kts'),
  ...entries(codeLanguages.scala, 'scala sc sbt'),
  ...entries(codeLanguages.groovy, 'groovy gradle gvy jenkinsfile'),
  ...entries(codeLanguages.csharp, 'cs csx'),
  ...entries(codeLanguages.php, 'php php5 phtml inc'),
  ...entries(codeLanguages.rust, 'rs'),
  ...entries(codeLanguages.swift, 'swift'),
  ...entries(codeLanguages.elixir, 'ex exs'),
  ...entries(codeLanguages.c, 'c h m'),
  ...entries(codeLanguages.cpp, 'cc cpp cxx hh hpp hxx ino mm'),
  ...entries(codeLanguages.perl, 'pl pm t'),
  ...entries(codeLanguages.lua, 'lua'),
  ...entries(codeLanguages.dart, 'dart'),
  ...entries(shells.shell, 'sh bash zsh ksh bats'),
  ...entries(shells.fish, 'fish'),
  ...entries(shells.powershell, 'ps1 psm1 psd1'),
  ...entries(shells.batch, 'bat cmd'),
  ...entries(format.terraform, 'tf hcl'),
  ...entries(format.tfvars, 'tfvars'),
  ...entries(plain.json, 'json jsonc json5 webmanifest map'),
  ...entries(plain.notebook, 'ipynb'),
  ...entries(plain.toml, 'toml'),
  ...entries(plain.ini, 'ini cfg conf cnf config'),
  ...entries(plain.properties, 'properties'),
  ...entries(plain.xml, 'xml plist resx csproj props targets xaml storyboard'),
  ...entries(plain.sql, 'sql'),
  ...entries(plain.csv, 'csv tsv'),
  ...entries(format.documentation, 'md markdown mdx rst adoc txt text log org'),
};

function entries(language: Language, endings: string): Record<string, Language> {
  return Object.fromEntries(endings.split(' ').map((ending) => [ending, language]));
}

/** YAML is read by many programs; some of them show in the text. */
function yamlLanguage(file: string, text: string): Language {
  if (/^[ \t]*apiVersion:/m.test(text) && /^[ \t]*(?:kind|metadata|spec|data|stringData|env):/m.test(text))
    return plain.kubernetes;
  if (/^[ \t]*(?:- *)?(?:secretKeyRef|configMapKeyRef|containers):/m.test(text)) return plain.kubernetes;
  if (/AWSTemplateFormatVersion|^Resources:/m.test(text)) return plain.cloudformation;
  const rails = /(?:^|\/)config\/[\w-]+\.yml$/.test(file);
  if (
    rails &&
    (railsFiles.test(file) ||
      /<%=/.test(text) ||
      /^(?:default: &default|development:|test:|production:)/m.test(text))
  ) {
    return format.railsYaml;
  }
  return plain.yaml;
}

/** What Rails and its companions read through ERB. */
const railsFiles =
  /\/?(?:database|cable|storage|secrets|cache|queue|recurring|mongoid|sidekiq|redis|shards|elasticsearch|application)\.yml$/;

const interpreters: readonly (readonly [RegExp, Language])[] = [
  [/\b(?:ba|z|k|da|a)?sh\b/, shells.shell],
  [/\bfish\b/, shells.fish],
  [/\bpython[\d.]*\b/, codeLanguages.python],
  [/\bruby\b/, codeLanguages.ruby],
  [/\bnode\b/, codeLanguages.javascript],
  [/\b(?:tsx|ts-node|deno|bun)\b/, codeLanguages.typescript],
  [/\bphp\b/, codeLanguages.php],
  [/\bperl\b/, codeLanguages.perl],
  [/\blua\b/, codeLanguages.lua],
  [/\bpwsh\b/, shells.powershell],
];

/** The language of a file, by its path, its ending, its first line, its text. `text` is the part of it at hand. */
export function languageOf(file: string, text: string): Language {
  const path = file.toLowerCase();
  const named = byPath.find(([pattern]) => pattern.test(path));
  if (named) return named[1];
  const ending = /\.([^./]+)$/.exec(
    path.replace(/\.(?:dist|example|sample|template|bak|orig|old)$/, ''),
  )?.[1];
  if (ending === 'yml' || ending === 'yaml') return yamlLanguage(path, text);
  const known =
    ending === undefined ? undefined : Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined;
  if (known) return known;
  const shebang = /^#!.*/.exec(text)?.[0];
  return interpreters.find(([pattern]) => shebang !== undefined && pattern.test(shebang))?.[1] ?? unknown;
}
