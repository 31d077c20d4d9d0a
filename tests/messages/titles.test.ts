import { describe, expect, test } from '@jest/globals';
import { titles as ja } from '../../src/messages/ja/titles.ts';
import { titles as ko } from '../../src/messages/ko/titles.ts';
import { rules } from '../support/patterns.ts';

test.each([
  ['AWS secret access key', 'AWS のシークレットキー', 'AWS 시크릿 키'],
  ['npm access token', 'npm のアクセストークン', 'npm 액세스 토큰'],
  [
    'GitHub personal access token (classic)',
    'GitHub の個人用アクセストークン (クラシック)',
    'GitHub 개인 액세스 토큰 (클래식)',
  ],
  ['Cal.com API key of the plain form', 'Cal.com の API キー (基本形式)', 'Cal.com API 키 (기본 형식)'],
  [
    'npm access token of the form used before 2021',
    'npm のアクセストークン (2021 年より前の形式)',
    'npm 액세스 토큰 (2021년 이전 형식)',
  ],
  [
    'Lark tenant, user or app token',
    'Lark のテナント、ユーザーまたはアプリトークン',
    'Lark 테넌트, 사용자 또는 앱 토큰',
  ],
  [
    'Azure Service Bus, Event Hubs or IoT Hub key',
    'Azure Service Bus, Event Hubs または IoT Hub のキー',
    'Azure Service Bus, Event Hubs 또는 IoT Hub 키',
  ],
  [
    'Password in a MySQL connection URL',
    'MySQL の接続 URL に含まれるパスワード',
    'MySQL 연결 URL에 포함된 비밀번호',
  ],
  ['RSA private key', 'RSA の秘密鍵', 'RSA 개인 키'],
  ['password', 'パスワード', '비밀번호'],
  ['API key', 'API キー', 'API 키'],
  ['Acme frobnicator', 'Acme frobnicator', 'Acme frobnicator'],
])('%s', (title, japanese, korean) => {
  expect([ja.of(title), ko.of(title)]).toEqual([japanese, korean]);
});

test('parts of a finding are joined', () => {
  const roles = ['secret', 'session token'];
  expect(ja.withRoles('AWS access key ID', roles)).toBe(
    'AWS のアクセスキー ID、シークレットとセッショントークン',
  );
  expect(ko.withRoles('AWS access key ID', roles)).toBe('AWS 액세스 키 ID, 시크릿 및 세션 토큰');
});

/** Rules whose titles are names in every language. */
const names = new Set([
  'Alibaba Cloud AccessKey ID',
  'Alibaba Cloud STS AccessKey ID',
  'Tencent Cloud SecretId',
  'Tencent Cloud SecretKey',
  'Voicegain JWT',
]);

describe.each([
  ['ja', ja],
  ['ko', ko],
] as const)('in %s', (_, titles) => {
  test('every rule has a title', () => {
    // The words are in `src/messages/<language>/titles.ts`.
    const left = rules
      .map(({ title }) => title)
      .filter((title) => !names.has(title) && titles.of(title) === title);
    expect(left).toEqual([]);
  });

  test('every role has a name', () => {
    const roles = [
      ...new Set(rules.flatMap(({ role, related = [] }) => [role, ...related.map((each) => each.role)])),
    ];
    expect(roles.filter((role) => titles.withRoles(role, []) === role)).toEqual([]);
  });
});
