import { type ParseResult, type ParserOptions, type ParserPlugin, parse } from '@babel/parser';

/** What a program's file may hold, by its ending: https://babeljs.io/docs/babel-parser#plugins */
function pluginsFor(path: string): ParserPlugin[] {
  if (/\.[mc]?ts$/i.test(path)) return ['typescript', 'decorators-legacy'];
  if (/\.tsx$/i.test(path)) return ['typescript', 'jsx', 'decorators-legacy'];
  return ['jsx', 'flow', 'decorators-legacy'];
}

/** A program as its tree; null where it does not parse. */
export function parseScript(path: string, text: string): ParseResult | null {
  const options: ParserOptions = {
    sourceType: 'unambiguous',
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    allowNewTargetOutsideFunction: true,
    allowSuperOutsideMethod: true,
    allowUndeclaredExports: true,
    plugins: pluginsFor(path),
  };
  try {
    return parse(text, options);
  } catch {
    return null;
  }
}
