import { leak } from '../../aws/ko/leak.ts';
import { repository, repositoryLetters } from '../../repository/ko.ts';
import type { SharedWords } from '../providerText.ts';

export const shared: SharedWords = {
  titles: {
    stop: '멈추기: 이전 시크릿을 쓸모없게 만들기',
    replace: '바꾸기: 애플리케이션에 새 자격 증명 주기',
    look: '살펴보기: 무엇에 쓰였는지',
    tell: '알리기, 그리고 재발 막기',
  },
  steps: {
    'repository-private': () => ({
      title: '저장소를 비공개로 바꾸기',
      body: [
        '다음에 볼 사람만 막을 뿐입니다. 클론, 포크, 캐시는 그대로 남습니다. 그래서 폐기와 나란히 하며, 폐기를 대신하지 않습니다. 공개 저장소의 포크는 공개된 채로 남습니다.',
      ],
      done: '로그인하지 않은 브라우저에서 저장소를 열면 “404”가 나온다',
    }),
    'leak-found': (facts) => ({
      title: '이 저장소의 커밋 기록에 무엇이 있는지 읽기',
      body: [
        ...leak.steps['leak-found'](facts).body.slice(0, 1),
        '첫 푸시부터 폐기까지의 시간이 설명해야 하는 기간입니다.',
      ],
      done: '언제부터, 어디에서, 누구의 손에 들어갈 수 있었는지 말할 수 있다',
    }),
    'leak-elsewhere': leak.steps['leak-elsewhere'],
    'tell-others': () => ({
      title: '영향을 받을 수 있는 데이터의 주인에게 알리기',
      body: [
        '이 시크릿으로 개인정보나 고객의 데이터를 읽을 수 있었나요? 그렇다면 다른 사람에게 알려야 할 수 있고, 기한은 알게 된 때부터 셉니다. EU에서는 감독 기관에 72시간 안에(GDPR 제33조), 일본에서는 속보를 3~5일 안에, 한국에서도 짧은 기한 안에 알려야 합니다. 이것은 법률 자문이 아닙니다. 오늘 안에 개인정보 보호 책임자에게 연락하세요.',
        '무엇에 손이 닿았는지, 로그로 알 수 있는 것과 알 수 없는 것을 적으세요. “찾지 못했다”는 “읽히지 않았다”가 아닙니다.',
      ],
      done: '책임자가 판단했고 날짜와 이유가 적혀 있다',
    }),
    'protect-guard': () => ({
      title: '저장소에 가드 설치하기',
      body: ['시크릿이 든 다음 커밋을 막습니다.'],
      done: '커밋하는 모든 컴퓨터에서 지어낸 키가 든 커밋이 막힌다',
    }),
  },
  clean: repository,
  letters: repositoryLetters,
};
