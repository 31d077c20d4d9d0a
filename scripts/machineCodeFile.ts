import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

/** Text of the module that holds the bytes of what is in `folder`/machine: one module of all its files. */
export async function machineCodeFile(folder: string): Promise<string> {
  const { parseWat } = await wabt();
  const parts = readdirSync(join(folder, 'machine')).sort();
  const source = parts.map((part) => readFileSync(join(folder, 'machine', part), 'utf8')).join('\n');
  const module = parseWat('machine.wat', `(module (memory (export "memory") 1)\n${source})`, {
    simd: true,
    bulk_memory: true,
  });
  const { buffer } = module.toBinary({ write_debug_names: false });
  const lines =
    Buffer.from(buffer)
      .toString('base64')
      .match(/.{1,100}/g) ?? [];
  return `/** The bytes of \`machine/*.wat\` in base64. Made by \`npm run wasm\`; not to be edited. */
export const machineCode: string = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`;
}
