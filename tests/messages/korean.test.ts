import { expect, test } from '@jest/globals';
import { withParticle } from '../../src/messages/ko/withParticle.ts';

test.each([
  ['토큰', '이/가', '토큰이'],
  ['키', '이/가', '키가'],
  ['파일', '으로/로', '파일로'],
  ['토큰', '으로/로', '토큰으로'],
  ['키', '으로/로', '키로'],
  ['비밀번호', '을/를', '비밀번호를'],
  ['시크릿', '은/는', '시크릿은'],
  ['시크릿 3', '을/를', '시크릿 3을'],
  ['시크릿 2', '을/를', '시크릿 2를'],
  ['10', '은/는', '10은'],
  ['AWS 액세스 키 ID', '이/가', 'AWS 액세스 키 ID가'],
  ['서버 URL', '으로/로', '서버 URL로'],
  ['JWT', '과/와', 'JWT와'],
  ['npm', '을/를', 'npm을(를)'],
  ['git', '으로/로', 'git(으)로'],
  ['"키"', '이/가', '"키"가'],
  ['키 (이전 형식)', '이/가', '키 (이전 형식)가'],
] as const)('%s with %s is %s', (word, particle, result) =>
  expect(withParticle(word, particle)).toBe(result),
);
