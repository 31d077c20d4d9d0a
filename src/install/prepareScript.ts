import type { HookManager } from './hookManager.ts';
import { appendMember, readObject, removeMember } from './jsonText.ts';

/**
 * What makes a clone guarded: npm, pnpm and yarn 1 run `prepare` after they have installed.
 *
 * @param manager the hook manager, where a clone does not show by itself which one it is
 */
export const guardCommand = (manager?: HookManager): string =>
  `(keyguard install${manager ? ` --manager ${manager}` : ''} || exit 0)`;

/** How keyguard is called in a script, in our words or in somebody's own, with what joins it to others. */
const ownCall =
  /(^|\s*&&\s*)\(?\s*(?:npx\s+)?keyguard install(?:\s+--manager[= ][\w-]+)?\s*(?:\|\|\s*(?:exit 0|true)\s*)?\)?(\s*&&\s*|$)/;

/**
 * Adds the call of keyguard to a script of package.json, joined to what the script does already.
 *
 * @param text package.json, valid JSON
 * @param name `prepare`, or what the package manager runs in its place
 * @param command `guardCommand`
 * @returns the same text where the script calls keyguard already, or is no string
 */
export function addScript(text: string, name: string, command: string): string {
  const top = readObject(text);
  const indent = /\n([^\n\S]+)"/.exec(text)?.[1] ?? '  ';
  const scripts = top.members.findLast((member) => member.key === 'scripts');
  if (!scripts) {
    const line = text.includes('\r\n') ? '\r\n' : '\n';
    // An empty object has no layout of its own: the file's end stands for it.
    const layout = top.members.length > 0 ? text.slice(top.open, top.close) : text;
    const body = layout.includes('\n')
      ? `{${line}${indent}${indent}"${name}": "${command}"${line}${indent}}`
      : `{"${name}":"${command}"}`;
    return appendMember(text, top, 'scripts', body, indent);
  }
  if (text[scripts.valueStart] !== '{') return text;
  const object = readObject(text, scripts.valueStart);
  const script = object.members.findLast((member) => member.key === name);
  if (!script) return appendMember(text, object, name, `"${command}"`, indent);
  if (text[script.valueStart] !== '"') return text;
  const old: string = JSON.parse(text.slice(script.valueStart, script.valueEnd));
  if (/\bkeyguard install\b/.test(old)) return text;
  // Behind a separator or a comment nothing can be joined, in front of it what always succeeds can.
  const inFront = /[;&]\s*$|#/.test(old);
  const at = inFront ? script.valueStart + 1 : script.valueEnd - 1;
  const joined = old.trim() === '' ? command : inFront ? `${command} && ` : ` && ${command}`;
  return `${text.slice(0, at)}${joined}${text.slice(at)}`;
}

/** Takes the call of keyguard out of a script; a script that did nothing else goes, and so do scripts left empty. */
export function removeScript(text: string, name: string): string {
  const top = readObject(text);
  const scripts = top.members.findLast((member) => member.key === 'scripts');
  if (!scripts || text[scripts.valueStart] !== '{') return text;
  const object = readObject(text, scripts.valueStart);
  const script = object.members.findLast((member) => member.key === name);
  if (!script || text[script.valueStart] !== '"') return text;
  const old = text.slice(script.valueStart + 1, script.valueEnd - 1);
  const rest = old.replace(ownCall, (_, before: string, after: string) => (before && after ? before : ''));
  if (rest === old) return text;
  if (rest !== '') return `${text.slice(0, script.valueStart + 1)}${rest}${text.slice(script.valueEnd - 1)}`;
  return object.members.length === 1 ? removeMember(text, top, 'scripts') : removeMember(text, object, name);
}

/** What a script of package.json runs; empty where there is none, or no readable package.json. */
export function readScript(text: string, name: string): string {
  try {
    return String(JSON.parse(text.replace(/^\ufeff/, '')).scripts?.[name] ?? '');
  } catch {
    return '';
  }
}

/** The scripts that one of the package managers runs after it has installed. */
export const scriptNames: readonly string[] = ['prepare', 'postinstall'];
