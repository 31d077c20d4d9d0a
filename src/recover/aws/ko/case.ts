import type { TranslatedSection } from '../../sectionText.ts';
import type { supportCase as en } from '../en/case.ts';

export const supportCase: TranslatedSection<typeof en> = {
  title: '지원 사례',
  intro: () => [
    'AWS와의 대화는 지원 사례 하나로 이루어집니다. 어떤 지원 플랜에서도 무료이고 한국어로도 할 수 있습니다. 기한은 첫 메일부터 셉니다.',
  ],
  steps: {
    'find-mail': () => ({
      title: 'AWS의 메일 찾기',
      body: [
        '루트 사용자의 메일 주소와 대체 연락처(결제, 운영, 보안)로 옵니다. 이 모든 메일함과 스팸함, 그 뒤의 메일링 리스트를 보세요. 제목은 "Your AWS account … is compromised"와 비슷합니다. 키 ID, IAM 사용자, 키가 발견된 주소가 적혀 있습니다.',
        '루트 사용자의 주소가 퇴사한 사람의 것이라면 지금 2장의 "루트 사용자로 로그인할 수 없을 때"를 읽으세요.',
      ],
      done: '메일을 찾았거나 어느 메일함에도 없다는 것을 안다',
    }),
    'case-genuine': () => ({
      title: '진짜인지 확인하기',
      body: [
        '메일은 증거가 아닙니다. 사례가 증거입니다. 콘솔 주소를 직접 입력해 로그인하세요. 진짜 알림은 지원 센터에도 있고, 보통 Health Dashboard(`AWS_RISK_CREDENTIALS_EXPOSED`, us-east-1, 영향받는 리소스는 키 ID)와 Trusted Advisor의 "Exposed Access Keys"에도 있습니다. 이 알림들은 꼭 온다고 보장되지 않으므로, 없다고 해서 가짜라는 증거도 아닙니다.',
        'AWS는 메일로도 전화로도 사례에서도 비밀번호, 시크릿 액세스 키, MFA 코드를 묻지 않습니다.',
      ],
      done: 'console.aws.amazon.com에 로그인한 채로 사례가 보인다',
    }),
    'case-sentences': () => ({
      title: '자주 나오는 영어 문장의 뜻',
      body: [
        '- "Your AWS account may be compromised / was inappropriately accessed by a third party": 키가 공개된 곳에서 발견되었거나 남이 썼습니다.\n- "We have applied a quarantine policy … do not remove it": 3장의 격리입니다. 떼지 마세요.\n- "Step 1: rotate and delete the exposed access key": 6장입니다. 먼저 비활성화하고, 지켜본 뒤 삭제합니다.\n- "Step 2: check your CloudTrail log for unsanctioned activity": 7장입니다. "확인했습니다"가 아니라 리전마다의 결과를 원합니다.\n- "Step 3: review your account for unauthorized usage", "delete any unrecognized resources": 9장입니다. 모든 리전에서 합니다.\n- "Check your temporary credentials": 8장입니다.\n- "Please respond within 5 days, or your account may be suspended": 기한입니다. 5일 안에 답하지 않으면 계정이 정지될 수 있습니다. 오늘 두 줄로 답하세요.\n- "Confirm by replying to this case": 지원 센터에서 답합니다. 메일 답장은 읽지 않습니다.\n- "Pending customer action": 답을 기다리고 있습니다. 답할 때까지 아무 일도 일어나지 않습니다.\n- "We cannot restore access until …": 뒤에 오는 목록에 한 줄씩 답해야 합니다.',
      ],
    }),
    'case-found': () => ({
      title: '사례를 열고 번호와 기한 적기',
      body: [
        '루트 사용자와 `support:*` 권한이 있는 사람만 볼 수 있습니다. 다른 사람에게는 빈 목록이 보입니다. 번호와 기한을 이 파일 맨 위에 적으세요. 기한은 메일, 사례, Trusted Advisor 점검 중 한 곳에 있고, 첫 알림부터 5일이 보통입니다. *남용*(abuse, 내 계정에서 나가는 공격) 알림은 다른 종류이고 24시간 안의 답을 원합니다.',
        '파트너나 리셀러를 통해 쓰는 계정이라면 사례가 그쪽에 있을 수 있습니다. 오늘 연락해 키 ID와 지금까지 한 일을 전하고 사례의 내용을 보내 달라고 하세요.',
        '사례가 하나도 없다면 하나만 만드세요. 유형은 **Account and billing**(계정 및 결제), 서비스는 **Account**, 범주는 **Security**입니다. 언어도 거기서 고릅니다.',
      ],
      done: '번호와 기한이 이 파일 맨 위에 있다',
    }),
    'first-answer': () => ({
      title: '먼저 두 줄로 답하기',
      body: [
        '답이 없는 채로 시간이 가는 것을 막습니다. 자세한 답은 12장에서 합니다. 지키지 못할 날짜는 약속하지 마세요.',
      ],
      done: '답이 사례에 보인다',
    }),
    'case-open': () => ({
      title: '사례를 열어 두기',
      body: [
        '친절한 메시지를 받은 뒤에도 "사례 해결"(Resolve case)을 고르지 마세요. 며칠 동안 답하지 않으면 사례는 저절로 해결됨이 됩니다. 14일 안에는 다시 열 수 있고, 그 뒤에는 관련 사례를 만들 수 있을 뿐입니다. 하루에 한 번은 보고, "지금 7장까지 했습니다"라고만이라도 답하세요.',
        '메일에 답장하면 아무 데도 가지 않습니다. 지원 센터에 쓰세요. 사례는 하나입니다. 두 번째 사례는 줄의 맨 뒤에서 시작합니다.',
      ],
    }),
  },
};
