import type { ProviderWords } from '../providerText.ts';

export const pypi: ProviderWords = {
  title: 'PyPI: 토큰이 유출되었을 때',
  intro: [
    '이 토큰으로 할 수 있는 일: 설치하는 모든 사람의 컴퓨터에서 돌아가는 릴리스를 내 프로젝트로 올리기. 프로젝트 하나의 토큰은 그 프로젝트에, 계정의 토큰은 모든 프로젝트에 닿습니다.',
    '순서: 지금 바로 제거부터 하고, 그다음 무엇이 올라왔는지 살펴봅니다. PyPI는 GitHub이 공개 저장소에서 찾아 알려 준 토큰을 제거하고 메일을 보냅니다.',
  ],
  stop: {
    title: '토큰 제거하기',
    body: [
      'Account settings → API tokens → Options → Remove. 다른 토큰도 보세요. 비밀번호가 함께 있었다면 바꾸고 2단계 인증과 메일 주소를 확인하세요.',
    ],
    done: '토큰이 목록에 더는 없다',
  },
  replace: {
    title: '토큰 없이 배포하기',
    body: [
      'GitHub Actions, GitLab CI, Google Cloud, ActiveState의 Trusted publishing: 유출될 토큰이 존재하지 않습니다. 그 밖에는 프로젝트 하나의 토큰을 CI의 시크릿에 넣으세요.',
    ],
    done: '이전 토큰 없이 릴리스가 나간다',
  },
  look: {
    title: '보안 기록 읽기',
    body: [
      '계정과 각 프로젝트의 업로드, 예전 릴리스에 추가된 파일, 공동 작업자, 토큰을 시각과 주소와 함께 보세요. 유출 뒤에 올라왔고 태그로 설명되지 않는 파일은 내 것이 아닙니다.',
    ],
    done: '유출 이후의 모든 업로드가 내 태그와 맞는다',
  },
  made: {
    title: '올라온 것을 제거하고 공동 작업자 살펴보기',
    body: [
      'Yank하면 그 릴리스는 새 설치에서 가려지고, 파일을 삭제하면 없어집니다. 같은 파일 이름은 다시 쓸 수 없습니다. 그다음 더 높은 번호의 깨끗한 버전을 배포하세요. 공동 작업자, Trusted publisher, 조직도 살펴보세요.',
    ],
    done: '남의 파일을 설치할 수 없고 남의 공동 작업자가 남지 않았다',
    captions: { versions: 'pip이 보는 버전:' },
  },
  tell: {
    title: 'PyPI와 설치한 사람에게 알리기',
    body: [
      '프로젝트 페이지나 security@pypi.org로 악성 코드를 신고하세요. 나쁜 버전을 적어 보안 권고를 공개하세요. 그 릴리스가 무엇을 했는지, 무엇을 교체해야 하는지 알기 쉽게 적으세요.',
    ],
    done: '권고가 공개되었거나 올라온 것이 없었다',
  },
};
