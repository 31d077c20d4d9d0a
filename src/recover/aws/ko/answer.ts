import type { TranslatedSection } from '../../sectionText.ts';
import type { answer as en } from '../en/answer.ts';

export const answer: TranslatedSection<typeof en> = {
  title: '사례에 답하기',
  intro: () => [
    'AWS가 읽고 싶은 것은 요구한 항목마다 무엇을 했는지, 언제(UTC), 어느 리전에서 무엇을 찾았는지, 무엇을 볼 수 없었는지, 어떻게 다시 일어나지 않게 하는지입니다. 짧고 빠짐없이 쓰세요. "모두 확인했습니다"에는 같은 질문이 돌아옵니다.',
  ],
  steps: {
    'case-answer': () => ({
      title: '자세한 답 보내기',
      body: [
        '시각은 단계에 체크한 때입니다. 대문자로 된 곳을 채우세요. AWS의 목록 순서가 다르면 그 순서를 따르세요. 영어 사례에는 영어 글을, 한국어 사례에는 한국어 글을 보냅니다.',
      ],
      done: '답이 사례에 보이고 사례가 열려 있다',
    }),
    'answer-without-secrets': () => ({
      title: '사례에 시크릿을 쓰지 않기',
      body: [
        '키 ID는 적습니다. 시크릿 액세스 키, 비밀번호, MFA 코드, `.env` 화면 캡처는 절대 넣지 않습니다. 목록을 달라고 하면 CloudTrail의 CSV와 요금 표를 붙이세요.',
      ],
    }),
  },
};
