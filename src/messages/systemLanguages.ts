const key: unique symbol = Symbol.for('keyguard.systemLanguages');

/** Kept where every bundle finds it: it costs a process on macOS. */
const kept = globalThis as { [key]?: readonly string[] };

/**
 * What the person set as the languages of the system, the most wanted first (`ja-JP`): for programs that are started
 * without a locale, as graphical clients are. Empty where the system knows no more than the locale.
 */
export function systemLanguages(): readonly string[] {
  kept[key] ??= ask(process.platform);
  return kept[key];
}

function ask(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return macLanguages();
  return platform === 'win32' ? [Intl.DateTimeFormat().resolvedOptions().locale] : [];
}

/**
 * `AppleLanguages` is a list, `AppleLocale` (`ja_JP`) stands in where it was never set.
 * https://developer.apple.com/library/archive/documentation/MacOSX/Conceptual/BPInternational/LanguageandLocaleIDs/LanguageandLocaleIDs.html
 *
 * @param defaults the program that reads settings
 */
export function macLanguages(defaults = '/usr/bin/defaults'): readonly string[] {
  const read = (name: string) => {
    try {
      // Not known to a node that is too old, which has to be said in some language (src/keyguard.ts).
      const { execFileSync } = process.getBuiltinModule('node:child_process');
      const output = execFileSync(defaults, ['read', '-g', name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 2000,
      });
      return output.match(/[A-Za-z][\w-]*/g) ?? [];
    } catch {
      return [];
    }
  };
  const languages = read('AppleLanguages');
  return languages.length > 0 ? languages : read('AppleLocale');
}
