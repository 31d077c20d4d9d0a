import { expect, test } from '@jest/globals';
import { verbBehind } from '../../src/detect/generic/values/verbBehind.ts';

/** What the name at the start of a sentence is told to be. */
function told(sentence: string): string | null {
  const at = verbBehind(sentence, sentence.search(/\s/));
  return at === null ? null : sentence.slice(at);
}

test.each([
  ['password is X', 'X'],
  ['password is: X', 'X'],
  ['token was  X', 'X'],
  ['token will be X', 'X'],
  ['token will be set to X', 'X'],
  ['password has been changed to X', 'X'],
  ['secret is set to: X', 'X'],
  ['password to X', 'X'],
  ['PASS\twas reset to X', 'X'],
  ['password for root is X', 'X'],
  ['token for the new server will be: X', 'X'],
])('%j says %s', (sentence, value) => {
  expect(told(sentence)).toBe(value);
});

test.each([
  // A token is for something; a password is set.
  'token to X',
  'token isX',
  'password isolated X',
  'password  is X',
  'password goes X',
  'password for root. It is X',
  'password for root\nis X',
  `password for ${'a '.repeat(40)}is X`,
  'password for',
])('%j says nothing', (sentence) => {
  expect(told(sentence)).toBeNull();
});
