/** Makes `src/wasm/machineCode.ts` of `src/wasm/machine/*.wat`: `npm run wasm`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineCodeFile } from './machineCodeFile.ts';

const folder = join(import.meta.dirname, '../src/wasm');
writeFileSync(join(folder, 'machineCode.ts'), await machineCodeFile(folder));
