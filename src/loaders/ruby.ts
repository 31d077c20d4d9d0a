import { loadersMessages as messages } from '../messages/loaders.ts';
import { atTop, codeMatch, type Ecosystem, envNameIn, inFolder, textIn } from './arrangement.ts';
import { syntaxes } from './syntax.ts';

/** A shebang and magic comments stay first: https://docs.ruby-lang.org/en/master/syntax/comments_rdoc.html#label-Magic+Comments */
const head =
  /^(?:#!.*\r?\n)?(?:#.*(?:coding|frozen_string_literal|warn_indent|shareable_constant_value|typed)\s*[:=].*\r?\n)*(?:[ \t]*\r?\n)*/;

/** https://github.com/bkeepers/dotenv#usage */
export const ruby: Ecosystem = {
  manifests: ['Gemfile', 'config.ru', 'Rakefile'],
  arrange(project) {
    const gems = `${textIn(project, 'Gemfile')}\n${textIn(project, 'Gemfile.lock')}`;
    const isRails =
      /^[\t ]*(?:gem\s+['"]rails['"]|rails \()/m.test(gems) ||
      textIn(project, 'config/application.rb') !== '';
    const has = (name: string) => new RegExp(`gem\\s+['"]${name}['"]|^ {4}${name} \\(`, 'm').test(gems);
    const base = {
      envFile: inFolder(project, '.env'),
      syntax: syntaxes.ruby,
      better: isRails ? [messages.railsCredentials] : [],
    };
    if (isRails && (has('dotenv-rails') || has('dotenv')))
      return { ...base, loader: has('dotenv-rails') ? 'dotenv-rails' : 'dotenv' };
    const loading = codeMatch(
      project,
      /\.(?:rb|ru|rake)$|(?:^|\/)(?:Rakefile|Gemfile)$/,
      /\bdotenv\/load\b|\bDotenv\.(?:over)?load\b!?(.*)/,
    );
    const loaded = loading && envNameIn(loading[1] ?? '');
    if (loaded) return { ...base, envFile: inFolder(project, loaded), loader: 'dotenv' };
    if (isRails) {
      return {
        ...base,
        loader: null,
        steps: [messages.install('bundle add dotenv-rails --group "development, test"')],
      };
    }
    const line = 'require "dotenv/load"';
    if (!has('dotenv')) {
      const command = gems.trim() === '' ? 'gem install dotenv' : 'bundle add dotenv';
      return { ...base, loader: null, steps: [messages.install(command), messages.firstLine(line)] };
    }
    if (loading) return { ...base, loader: null, steps: [messages.firstLine(line)] };
    const changes = project.files
      .filter((path) => /\.(?:rb|ru|rake)$/.test(path))
      .map((path) => atTop(path, `${line}\n`, head, /\bdotenv\b/i, messages.loads('dotenv')));
    return { ...base, loader: 'dotenv', changes };
  },
};
