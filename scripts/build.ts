/**
 * Makes `dist/`: one CJS bundle for each entry and each lazily loaded part, the compiled rules with their
 * automaton, the JSON schema, and the licences of what is bundled.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { checkRules, compilePattern } from '../src/detect/compilePattern.ts';
import { messageAnchors } from '../src/detect/messageAnchors.ts';
import { serializeRuleSet } from '../src/detect/ruleSet.ts';
import { bundleName, bundleSplitting } from './bundleSplitting.ts';
import { countedCommonness } from './countedCommonness.ts';
import { thirdPartyLicences } from './thirdPartyLicences.ts';
import { translationsOnDemand } from './translationsOnDemand.ts';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');
/** Made beside `dist/` and then put in its place: whoever runs keyguard meanwhile has the old one or the new one. */
const dist = mkdtempSync(join(root, '.dist-'));
// Where the build fails; otherwise nothing is left under this name.
process.on('exit', () => rmSync(dist, { recursive: true, force: true }));

async function compileRules() {
  const files = readdirSync(join(root, 'patterns')).filter((name) => name.endsWith('.ts'));
  const rules = [];
  for (const name of files.sort()) {
    const { default: pattern } = await import(pathToFileURL(join(root, 'patterns', name)).href);
    rules.push(...compilePattern(pattern, name));
  }
  checkRules(rules);
  const { rules: text, anchors } = serializeRuleSet(rules, countedCommonness());
  writeFileSync(join(dist, 'rules.json'), text);
  writeFileSync(join(dist, 'anchors.bin'), anchors);
  const { short, long } = messageAnchors(rules);
  writeFileSync(join(dist, 'anchors-short.txt'), short, 'latin1');
  writeFileSync(join(dist, 'anchors-long.txt'), long, 'latin1');
  return rules.length;
}

/** Remembers what a bundle has asked for, and what it got. */
const requireOnce = `"use strict";{const load=require,known={};require=name=>known[name]||(known[name]=load(name))}`;

/** Bundles the entries, then whatever they load on demand, until nothing new is found. */
async function bundleAll(): Promise<Set<string>> {
  const inputs = new Set<string>();
  const done = new Set<string>();
  const entry = join(source, 'keyguard.ts');
  // A node that is too old must be able to read the file that says so.
  const found = new Set([join(source, 'commands/scanWorker.ts')]);
  for (const file of await bundle([entry], found, 'node12')) inputs.add(file);
  done.add(entry);
  for (let pending = found; pending.size > 0; ) {
    const next = new Set<string>();
    for (const file of await bundle([...pending], next)) inputs.add(file);
    for (const file of pending) done.add(file);
    pending = new Set([...next].filter((file) => !done.has(file)));
  }
  return inputs;
}

/** @returns the files that were read; those that need a bundle of their own are added to `found` */
async function bundle(files: readonly string[], found: Set<string>, target = 'node20.19'): Promise<string[]> {
  const { metafile }: { metafile: Metafile } = await build({
    entryPoints: files.map((file) => ({ in: file, out: bundleName(source, file) })),
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    define: {
      'import.meta.dirname': '__dirname',
      // isomorphic-git would ask WebCrypto for SHA-1, which loads for milliseconds.
      'crypto.subtle': 'undefined',
    },
    // Without it, esbuild keeps import(), and Node would start its ESM loader for a CJS file.
    supported: { 'dynamic-import': false },
    alias: {
      'isomorphic-git': join(root, 'node_modules/isomorphic-git/index.js'),
      'sha.js/sha1.js': join(root, 'scripts/shims/sha1.ts'),
      pako: join(root, 'scripts/shims/pako.ts'),
      ...Object.fromEntries(
        ['async-lock', 'clean-git-ref', 'crc-32', 'ignore', 'diff3', 'pify'].map((name) => [
          name,
          join(root, 'scripts/shims/unused.ts'),
        ]),
      ),
    },
    // Each module of ours asks for what it uses of Node, and each time Node looks it up anew.
    banner: { js: requireOnce },
    plugins: [bundleSplitting(source, found), translationsOnDemand(source, (file) => found.add(file))],
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
}

/**
 * As `src/compiledCode.ts` wants it: in ASCII, half of what V8 has to read otherwise (esbuild leaves expressions as they
 * are), and with a name of its content at its end.
 */
function prepareForCompiled(file: string): void {
  const written = readFileSync(file, 'utf8');
  // A backslash before it would be another one's.
  if (/\\[\u0080-\uffff]/.test(written))
    throw new Error(`${file} has a backslash before a letter beyond ASCII`);
  const text = written.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, `${text}//${createHash('sha256').update(text).digest('hex').slice(0, 16)}`);
}

const [rules, inputs] = await Promise.all([compileRules(), bundleAll()]);
prepareForCompiled(join(dist, 'commandLine.cjs'));
for (const name of readdirSync(source).filter((file) => file.endsWith('.schema.json')))
  copyFileSync(join(source, name), join(dist, name));
writeFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), thirdPartyLicences(root, [...inputs]));
const place = join(root, 'dist');
const old = `${dist}-old`;
if (existsSync(place)) renameSync(place, old);
renameSync(dist, place);
chmodSync(place, 0o755);
rmSync(old, { recursive: true, force: true });
console.log(`${rules} rules, ${readdirSync(place).length} files in dist`);
