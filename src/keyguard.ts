#!/usr/bin/env node
/**
 * The bin entry. Until a command has answered, the answer is "the check was not completed": whatever goes wrong on
 * the way (a missing bundle, an uncaught error, a promise that nobody settles) ends with 3 and never with 0 or 1.
 */
import { loadCompiled } from './compiledCode.ts';
import { exitCodes } from './errors.ts';
import { entryMessages as messages } from './messages/entry.ts';

process.exitCode = exitCodes.incomplete;

/** As `engines` in package.json has it. */
function isTooOld(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < 20 || major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12);
}

function fail(error: unknown): void {
  const cause = error instanceof Error ? error : new Error(String(error));
  const known = 'keyguard' in cause;
  const message = cause.message.split('\n', 1)[0]?.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?') ?? '';
  // A part of the package was deleted, or is being replaced just now.
  const isPartMissing = (cause as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND';
  const reason = !known && isTooOld() ? messages.tooOld(process.version) : message;
  const line = isPartMissing ? messages.partMissing(message) : reason;
  process.stderr.write(known ? `keyguard: ${line}\n` : messages.incomplete(line));
  if (!known && process.env.KEYGUARD_DEBUG) process.stderr.write(`${cause.stack}\n`);
  process.exitCode = known && cause.keyguard === 'usage' ? exitCodes.usage : exitCodes.incomplete;
}

process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  // Whoever read the output has gone (`keyguard install | head`): the answer stays what it is.
  if (error.code === 'EPIPE') return;
  fail(error);
  process.exit();
});

type Program = typeof import('./commandLine.ts');
declare const require: (name: string) => unknown;

/** What the hooks set, in a clone where `install` has made the folder around it. */
const compiled = '.git/keyguard/compiled';

async function run(): Promise<void> {
  const isKept = process.env.NODE_COMPILE_CACHE === compiled;
  const loaded = isKept
    ? loadCompiled<Program>(import.meta.dirname, 'commandLine.cjs', compiled, require)
    : null;
  const { commandLine, rehearse } = loaded?.exports ?? (await import('./commandLine.ts'));
  process.exitCode = await commandLine(process.argv.slice(2));
  if (process.exitCode === exitCodes.clean) loaded?.keep(rehearse);
}

run().catch(fail);
