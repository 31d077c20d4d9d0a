import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

/** Text of the module that holds the bytes of `machine.wat` (in `folder`). */
export async function machineCodeFile(folder: string): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat('machine.wat', readFileSync(join(folder, 'machine.wat'), 'utf8'), {
    simd: true,
    bulk_memory: true,
  });
  const { buffer } = module.toBinary({ write_debug_names: false });
  const lines =
    Buffer.from(buffer)
      .toString('base64')
      .match(/.{1,100}/g) ?? [];
  return `/** The bytes of \`machine.wat\` in base64. Made by \`npm run wasm\`; not to be edited. */
export const machineCode: string = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`;
}
