import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { insertBlock, packagedBlock, removeBlock } from '../../src/install/preCommitBlock.ts';

const packaged = readFileSync(resolve(import.meta.dirname, '../../hooks/pre-commit'), 'utf8');
const block = packagedBlock(packaged);

describe('insertBlock', () => {
  test('no hook yet: the packaged one', () => {
    expect(insertBlock(null, packaged)).toBe(packaged);
    expect(packaged).toMatch(/^#!\/usr\/bin\/env sh\n# >>> keyguard >>>/);
  });

  test.each([
    ['no shebang', 'npm test\n', `${block}npm test\n`],
    ['a shebang', '#!/bin/sh\nnpm test\n', `#!/bin/sh\n${block}npm test\n`],
    ['a shebang and comments', '#!/bin/sh\n# why\n\nx\n', `#!/bin/sh\n${block}# why\n\nx\n`],
    ['no final line feed', 'npm test', `${block}npm test`],
    ['nothing but a shebang', '#!/bin/sh', `#!/bin/sh\n${block}`],
    [
      'husky 8',
      '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\n',
      `#!/usr/bin/env sh\n${block}. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\n`,
    ],
    ['CRLF', '#!/bin/sh\r\nnpm test\r\n', `#!/bin/sh\r\n${block}npm test\r\n`],
  ])('%s: first commands after the shebang, the rest stays', (_, before, after) => {
    expect(insertBlock(before, packaged)).toBe(after);
    expect(insertBlock(after, packaged)).toBe(after);
  });

  test('a block that Git for Windows has checked out with CRLF is left alone', () => {
    const text = `#!/bin/sh\n${block}npm test\n`.replaceAll('\n', '\r\n');
    expect(insertBlock(text, packaged)).toBe(text);
  });

  test('an older block is replaced where it stands', () => {
    const old =
      'npm run lint\n# >>> keyguard >>> old words\nkeyguard --staged\n# <<< keyguard <<<\nnpm test\n';
    expect(insertBlock(old, packaged)).toBe(`npm run lint\n${block}npm test\n`);
  });

  test('a block that the hook never comes to goes to the top', () => {
    expect(insertBlock(`#!/bin/sh\n# off for now\nexit 0\n${block}npm test\n`, packaged)).toBe(
      `#!/bin/sh\n${block}# off for now\nexit 0\nnpm test\n`,
    );
  });

  test('half a block is an error', () => {
    expect(() => insertBlock('# >>> keyguard >>>\nnpm test\n', packaged)).toThrow('its last');
  });
});

describe('removeBlock', () => {
  test.each(['npm test\n', '#!/bin/sh\nnpm test\n', '#!/bin/sh\n\nnpm test', '#!/bin/sh\r\nnpm test\r\n'])(
    'gives back %j',
    (text) => {
      expect(removeBlock(insertBlock(text, packaged))).toBe(text);
    },
  );

  test('a file that keyguard made goes', () => {
    expect(removeBlock(packaged)).toBeNull();
  });

  test('a file without a block stays, an empty one too', () => {
    expect(removeBlock('npm test\n')).toBe('npm test\n');
    expect(removeBlock('')).toBe('');
  });
});
