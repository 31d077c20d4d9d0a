import type { Language } from '../language.ts';
import { machineParser } from './machineParser.ts';
import type { Parser } from './parser.ts';

/** The parser for a text of a language: one that is part of the package, or the language's own on this machine. */
export async function parserOf(path: string, { id }: Language): Promise<Parser | null> {
  if (/\.erb$/i.test(path)) return null;
  if (id === 'javascript' || id === 'typescript' || /\.[jt]sx$/i.test(path)) {
    const { parseScript } = await import('./script.ts');
    return async (text) => parseScript(path, text) !== null;
  }
  if (id === 'json' || id === 'notebook') return async (text) => isJson(text);
  if (isPlainYaml(id, path)) {
    const { parsesAsYaml } = await import('../languages/yamlScalars.ts');
    return async (text) => parsesAsYaml(text);
  }
  return machineParser(id);
}

const isPlainYaml = (id: string, path: string) =>
  /\.ya?ml$/i.test(path) && id !== 'yaml-erb' && id !== 'helm' && id !== 'ansible';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
