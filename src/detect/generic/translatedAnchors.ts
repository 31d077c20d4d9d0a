import { type TranslatedKind, translatedWords } from './translatedWords.ts';

/**
 * What names of secrets end in, in other languages: without a first letter that may be a capital, as only those of ASCII
 * are found in either case.
 */
const ends: Readonly<Record<Exclude<TranslatedKind, null>, string>> = {
  password:
    'contraseña|hasło|lösenord|jelszó|şifre|Şifre|スワード|スフレーズ|비밀번호|비번|암호|패스워드|密码|密碼|口令|ароль',
  apiKey:
    "chlüssel|chluessel|clé api|clé d'api|clé secrète|cle_api|cle_secrete|ve de api|ve da api|ve api|ve_api|密钥|密鑰|秘钥|授权码|証キー|iキー|セスキー|トキー|密鍵|증키|i 키|릿 키|릿키|비스키|люч|люч api|pi anahtarı|pi-sleutel|金鑰|lucz api|lucz API",
  token: 'トークン|окен|토큰|令牌',
};

/** The same in the encodings that texts had before UTF-8, and that spreadsheets still export. */
const legacy =
  '\x83X\x83\x8f\x81[\x83h \xa5\xb9\xa5\xef\xa1\xbc\xa5\xc9 \xba\xf1\xb9\xd0\xb9\xf8\xc8\xa3 \xbe\xcf\xc8\xa3 \xc3\xdc\xc2\xeb \xbf\xda\xc1\xee \xb1K\xbdX \xe0\xf0\xee\xeb\xfc \xc1\xd2\xcf\xcc\xd8';

/** What is looked for beside the English words, in bytes, with the kind of secret that it says. */
export const translatedAnchors: readonly (readonly [string, TranslatedKind])[] = [
  ...translatedWords.map((word) => [word, null] as const),
  ...Object.entries(ends).flatMap(([kind, words]) =>
    Buffer.from(words)
      .toString('latin1')
      .split('|')
      .map((word) => [word, kind as TranslatedKind] as const),
  ),
  ...legacy.split(' ').map((word) => [word, 'password'] as const),
];
