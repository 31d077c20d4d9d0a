import { describe, expect, test } from '@jest/globals';
import { lineThatEnds } from '../../src/install/lineThatEnds.ts';

describe('ends for certain', () => {
  test.each([
    ['exit 0\n', 1],
    ['#!/bin/sh\n\nexit\n', 3],
    ['#!/bin/sh\r\nexit 0\r\n', 2],
    ['exit $? # enough\n', 1],
    ['  exit 1;\n', 1],
    ['exec npx lint-staged\n', 1],
    ['exec "$(dirname "$0")/other" "$@"\n', 1],
    ['#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\nexit 0\n', 5],
    ["# don't\necho 'one (two)' >/dev/null 2>&1\nexit 0", null],
    ["# don't\necho 'one, two' >/dev/null 2>&1\nexit 0", 3],
    ['[ -n "$CI" ] && exit 0\nexport PATH="$HOME/bin:${PATH}"\nexit 0', 3],
  ])('%j: %s', (text, line) => {
    expect(lineThatEnds(text)).toBe(line);
  });
});

test.each([
  'npm test\n',
  'exit 0 || true\n',
  'exit 0 & \n',
  'echo exit 0\n',
  '# exit 0\n',
  '[ -n "$CI" ] && exit 0\n',
  '[ -n "$CI" ] &&\nexit 0\n',
  'if [ -n "$CI" ]; then\n  exit 0\nfi\n',
  'test -n "$CI" || {\nexit 0\n}\n',
  'stop() {\nexit 0\n}\n',
  'case $1 in\na) exit 0 ;;\nesac\n',
  '(\nexit 0\n)\n',
  'cat <<END\nexit 0\nEND\n',
  'echo "\nexit 0\n"\n',
  "echo '\nexit 0\n'\n",
  'echo $(\nexit 0\n)\n',
  'echo \\\nexit 0\n',
  'exec 2>&1\n',
  'exec </dev/null\n',
  'exec >log\n',
  'exec\n',
  'exited 0\n',
])('nothing ends %j for certain', (text) => {
  expect(lineThatEnds(text)).toBeNull();
});
