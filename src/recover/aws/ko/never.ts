import type { TranslatedSection } from '../../sectionText.ts';
import type { never as en } from '../en/never.ts';

export const never: TranslatedSection<typeof en> = {
  title: '하지 말아야 할 것',
  steps: {
    'never-do': () => ({
      title: '금지 사항',
      body: [
        '> - **사례를 해결 처리하지 않는다.** 저절로 닫히게 두지도 않는다.\n> - 사례에서 말하기 전에 **격리를 떼지 않는다.**\n> - **먼저 삭제하지 않는다.** 비활성화, 전환, 지켜보기, 그다음 삭제.\n> - 차단된 동안 **필요한 인스턴스를 멈추거나 다시 배포하지 않는다.**\n> - **계정을 닫지 않는다.**\n> - **두 번째 사례를 열지 않는다.**\n> - **메일로 답하지 않는다.** 지원 센터에 쓴다.\n> - **시크릿을 붙여 넣지 않는다.** 사례, 채팅, 티켓, 명령줄, 이 파일 어디에도.\n> - **너무 일찍 공개하지 않는다.** 모든 커밋 기록과 태그의 검사 결과가 빈 다음에.',
      ],
    }),
  },
};
