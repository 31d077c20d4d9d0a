import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Says whether a real parser of the language finds the text without an error. */
export type Parses = (text: string) => boolean;

const require = createRequire(import.meta.url);

/** The folder with the grammars; null where the packages are not installed. */
function grammars(): string | null {
  try {
    require.resolve('web-tree-sitter');
    const folder = join(dirname(require.resolve('tree-sitter-wasms/package.json')), 'out');
    return existsSync(folder) ? folder : null;
  } catch {
    return null;
  }
}

export const grammarFolder = grammars();

/** A parser by the name of its grammar: https://tree-sitter.github.io/tree-sitter/using-parsers */
export async function parserOf(grammar: string): Promise<Parses> {
  if (grammar === 'yaml') {
    const { parseAllDocuments } = await import('yaml');
    return (text) => [...parseAllDocuments(text)].every((document) => document.errors.length === 0);
  }
  const { Parser, Language } = await import('web-tree-sitter');
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(join(grammarFolder!, `tree-sitter-${grammar}.wasm`)));
  return (text) => {
    const tree = parser.parse(text)!;
    const parses = !tree.rootNode.hasError;
    tree.delete();
    return parses;
  };
}
