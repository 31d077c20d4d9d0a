/** Makes `src/machine/machineCode.ts` of `src/machine/machine.wat`: `npm run machine`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineCodeFile } from './machineCodeFile.ts';

const folder = join(import.meta.dirname, '../src/machine');
writeFileSync(join(folder, 'machineCode.ts'), await machineCodeFile(folder));
