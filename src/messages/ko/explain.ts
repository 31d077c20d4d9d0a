import type { explain as en } from '../en/explain.ts';
import type { Translation } from '../inLanguage.ts';

const odds = (bits: number) =>
  (10 ** Math.min(12, Math.max(1, Math.floor(bits * Math.log10(2))))).toLocaleString('en');

export const explain: Translation<typeof en> = {
  head: {
    certain: (rule) => `확실하다고 판단한 이유(규칙 ${rule}):`,
    likely: (rule) => `가능성이 높다고 판단한 이유(규칙 ${rule}):`,
    possible: (rule) => `가능성이 있다고 판단한 이유(규칙 ${rule}):`,
  },
  for: '근거',
  against: '반증',

  marker: (marker) => `이 종류의 시크릿에만 있는 표식이 있습니다: ${marker}`,
  markerAround: (marker) => `이 종류의 시크릿이 오는 자리에 있습니다. 자리를 나타내는 표기: ${marker}`,
  form: (length, characters) => `선언된 형식과 일치합니다: 표식 외에 ${length}자, ${characters}`,
  formAlone: (length, characters) => `선언된 형식과 일치합니다: ${length}자, ${characters}`,
  longer: (length) => `선언된 형식으로 시작하지만 더 깁니다: ${length}자`,
  formOfLines: '선언된 형식과 일치합니다(여러 줄)',
  characters: {
    digits: '숫자만',
    hex: '16진수',
    letters: '영문자만',
    alphanumeric: '영문자와 숫자',
    base64: 'base64 문자',
    mixed: '영문자, 숫자, 기호',
  },

  checks: {
    'crc32-base62': '체크섬이 맞습니다(마지막 6자의 CRC-32)',
    'crc32-base36': '체크섬이 맞습니다(마지막 7자의 CRC-32)',
    'crc32-le-hex': '체크섬이 맞습니다(마지막 8자의 CRC-32)',
    'sum-bech32': '체크섬이 맞습니다(마지막 6자의 bech32)',
    'sum-BECH32': '체크섬이 맞습니다(마지막 6자의 bech32)',
    'atlassian-token': '디코딩하면 12자리 ID와 무작위 바이트가 나옵니다',
    'aws-key-id': '값에 든 계정 번호가 실제로 있을 수 있는 번호입니다',
    'azure-account': '해당 계정은 에뮬레이터의 것도 문서용도 아닙니다',
    'base64-jwt': '디코딩하면 헤더와 클레임을 읽을 수 있는 JSON Web Token이 나옵니다',
    'basic-auth': '디코딩하면 사용자 이름과 흔한 기본값이 아닌 비밀번호가 나옵니다',
    'bedrock-key': '디코딩하면 이 종류의 키처럼 시작합니다',
    'both-cases': '해시와 달리 대문자와 소문자가 모두 있습니다',
    'discord-token': '첫 부분을 디코딩하면 봇의 ID가 나옵니다',
    'grafana-key': '디코딩하면 키, 이름, 조직이 든 객체가 나옵니다',
    jwt: '헤더와 클레임을 읽을 수 있고, 서명이 있으며, 만료되지 않았습니다',
    'letters-and-digits': '이름이나 숫자와 달리 영문자와 숫자가 모두 있습니다',
    mixed: '경로, 해시, 이름과 달리 대문자, 소문자, 숫자가 모두 있습니다',
    password: '프로그램의 식도, 누구나 쓰는 비밀번호도 아닙니다',
    pem: 'BEGIN 줄과 END 줄 사이가 그 줄이 말하는 종류의 키로 디코딩됩니다',
    'random-key': '키처럼 무작위로 만든 값으로 보입니다',
    'recovery-phrase': '지갑의 복구 문구와 같은 개수의, 목록에서 뽑은 단어입니다',
    'tunnel-token': '터널의 계정, ID, 시크릿을 base64로 나타낸 값입니다',
    'strong-password': '신경 써서 정했거나 무작위로 만든 비밀번호로 보입니다',
    'url-password': '주소의 비밀번호 자리에 있으며 기본값도 문서용 값도 아닙니다',
  },
  otherCheck: (check) => `검사를 통과했습니다: ${check}`,
  fact: (fact) => `값 자체에서 알 수 있는 것: ${fact}`,

  name: (name, means, quoted) =>
    `${name}에 ${quoted ? '따옴표로 묶인 문자열로' : '값이 그대로'} 대입되었습니다. 이름은 ${means}라는 뜻입니다`,
  weakName: (name, quoted) =>
    `${name}에 ${quoted ? '따옴표로 묶인 문자열로' : '값이 그대로'} 대입되었습니다. 이름만으로는 거의 알 수 없습니다`,
  means: { password: '비밀번호', secret: '시크릿', token: '토큰', apiKey: 'API 키' },
  near: (name, lines) =>
    `${lines === 0 ? '바로 앞' : `${lines}줄 위`}에 ${name} 표기가 있고, 키나 토큰 등이라는 말도 있습니다`,
  nearAlone: (name, lines) =>
    `${lines === 0 ? '바로 앞' : `${lines}줄 위`}에 ${name} 표기가 있지만, 키나 토큰 등이라는 말은 없습니다`,
  variable: (name) => `제공자의 도구가 읽는 ${name} 변수에 대입되었습니다`,
  alone: '프로그램이 토큰을 읽는 파일처럼 파일에 이 값만 들어 있습니다',
  beside: (rule, lines) =>
    `${rule} 규칙으로 찾은 값과 함께 있습니다(${lines === 0 ? '같은 줄' : `${lines}줄 차이`})`,

  random: (bits) =>
    `사람이 지은 값이 아니라 무작위로 만든 값입니다. 사람이 쓰는 글자 중 이만큼 무작위로 보이는 것은 많아야 ${odds(bits)}개 중 1개입니다`,
  notRandom: '무작위로 만든 값으로 보이지 않습니다. 글자가 사람이 쓰는 말처럼 이어집니다',
  real: '자리 표시용 값이 아닙니다(example이나 your-key 같은 말, 순서대로 친 글자, 반복, 변수가 아닙니다)',
  wrapped: {
    base64: 'base64를 디코딩한 내용에 있었습니다',
    hex: '16진수를 디코딩한 내용에 있었습니다',
    escapes: '퍼센트 인코딩이나 이스케이프 시퀀스를 디코딩한 내용에 있었습니다',
    joined: '+ 기호로 이은 문자열에 있었습니다',
  },
  place: {
    test: '경로로 보아 테스트용 파일이며, 지어낸 값이 많은 곳입니다',
    example: '경로로 보아 예제 파일이며, 지어낸 값이 많은 곳입니다',
    docs: '경로로 보아 문서이며, 지어낸 값이 많은 곳입니다',
  },
  leftAlone: {
    placeholder: '대상 아님: 자리 표시용 값입니다(example이나 your-key 같은 말, 이어지는 글자, 변수)',
    madeUp: '대상 아님: 순서대로 또는 번갈아 손으로 친 값이며 선언된 형식이 아닙니다',
    check: (check) =>
      `대상 아님: 시크릿의 형식이지만 검사를 통과하지 못했습니다: ${check}${/crc|^sum/.test(check) ? '(체크섬이 다릅니다)' : ''}`,
    excluded: '대상 아님: 문서에 나오는 값이거나 공개된 값입니다',
    nameless: (rules, count) =>
      `대상 아님: 형식은 일치하지만 그렇다고 말하는 이름이 가까이에 없습니다: ${rules.join(', ')}${count > rules.length ? ` 외 ${count - rules.length}개` : ''}`,
    otherName: (name) => `대상 아님: 시크릿이라는 뜻의 이름이 아닙니다: ${name}`,
    noName: '대상 아님: 시크릿이라고 말하는 이름이 없습니다',
    notRandom: '대상 아님: 무작위로 만든 값이 아니라 사람이 쓴 말로 보입니다',
    otherThing: '대상 아님: 다른 것으로 읽힙니다(경로, 주소, 해시, ID, 코드 조각, 이름 자체)',
  },
  allowed: (reason) => `허용됨: ${reason}`,
  noLine: (file, line) => `${file} 파일에는 ${line}행이 없습니다`,
  nothingThere: (file, line) => `${file}:${line}: 시크릿이 될 만큼 긴 값이 없습니다`,
};
