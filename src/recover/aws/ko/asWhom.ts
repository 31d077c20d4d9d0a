import type { TranslatedSection } from '../../sectionText.ts';
import type { asWhom as en } from '../en/asWhom.ts';

export const asWhom: TranslatedSection<typeof en> = {
  title: '누구로서 하는가',
  intro: ({ values: { user } }) => [
    `단계마다 누가 하는지 적혀 있습니다. **관리자**는 루트 사용자, 또는 키가 유출되지 않은 다른 관리자입니다. 유출된 키나 \`${user}\` 사용자로는 절대 하지 않습니다. 그 사용자의 격리는 지금 해야 하는 바로 그 작업(CreateAccessKey, UpdateAccessKey, DeleteAccessKey, ChangePassword, ListUsers, LookupEvents 등)을 거부합니다.`,
  ],
  steps: {
    'sign-in': ({ values: { user } }) => ({
      title: '루트 사용자나 다른 관리자로 로그인해 CloudShell 열기',
      body: [
        '콘솔 주소 https://console.aws.amazon.com/ 를 직접 입력하세요. 메일의 링크로 들어가지 않습니다. CloudShell은 콘솔 안의 터미널입니다(위쪽의 `>_` 아이콘). AWS CLI가 들어 있고, 로그인한 사람으로 동작하며, 내 컴퓨터에 키를 남기지 않습니다. CloudShell이 뜨지 않으면 다음 단계나 콘솔 경로를 쓰세요.',
        'CloudShell을 새로 열었다면 변수를 정하는 줄(`NOW=…`, `SINCE=…`)을 다시 실행하세요. 이전 변수는 사라졌습니다.',
      ],
      done: `결과의 Arn이 \`:root\` 또는 관리자 이름으로 끝나고, \`user/${user}\` 값이 아니다`,
      captions: {
        pager: '긴 결과가 키 입력을 기다리지 않게 합니다.',
        who: '명령이 누구로서 실행되는지 보여 줍니다.',
      },
    }),
    'sign-in-locally': () => ({
      title: '내 터미널에서 하려면 `aws login`',
      body: [
        'AWS CLI 2.32 이상은 브라우저를 거쳐 로그인하고(루트 사용자도 가능), 자격 증명은 길어야 12시간 갑니다. IAM 사용자는 관리형 정책 SignInLocalDevelopmentAccess가 필요하고, 루트 사용자는 아무것도 필요 없습니다. 먼저 환경 변수를 확인하세요. 옛 키가 AWS_ACCESS_KEY_ID에 남아 있으면 어떤 프로필보다 먼저 쓰입니다. `unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN` 명령으로 이 터미널에서 지울 수 있습니다.',
      ],
      captions: { login: '브라우저가 열립니다.' },
    }),
    'explicit-deny': () => ({
      title: '"explicit deny"의 뜻',
      body: [
        '"… is not authorized to perform: iam:UpdateAccessKey … with an explicit deny in an identity-based policy"는 로그인한 사용자에게 정책이 명시적으로 금지했다는 뜻입니다. 곧 격리입니다. 권한이 모자라다는 뜻이 아닙니다. 거부는 모든 허용보다 우선하므로 권한을 더해도 소용없습니다. 다른 사람으로 로그인하세요.',
        '루트 사용자와 격리되지 않은 관리자에게는 나오지 않습니다. 루트 사용자에게도 나온다면 조직의 서비스 제어 정책(SCP)입니다. 관리 계정에 문의하세요.',
      ],
    }),
    'root-cannot-sign-in': () => ({
      title: '루트 사용자로 로그인할 수 없을 때',
      body: [
        '- 비밀번호를 모르거나 바뀜: 로그인 화면의 "암호를 잊으셨나요?". 루트 사용자의 메일을 받을 수 있어야 합니다.\n- 메일을 받을 수 없음: 먼저 메일 주소(도메인이나 그 관리자)를 되찾거나, 양식 https://support.aws.amazon.com/#/contacts/aws-account-support/ 을 씁니다.\n- MFA 디바이스가 없음: 로그인 화면의 "MFA 문제 해결"(Troubleshoot MFA). 계정의 메일과 전화로 확인합니다.\n- 조직에 속한 계정: 루트 사용자에게 비밀번호가 없을 수 있습니다. 관리 계정이 합니다.\n- 파트너나 리셀러를 통해 쓰는 계정: 파트너가 루트 사용자를 가지고 있거나 대신 AWS에 연락할 수 있습니다. 오늘 전화하세요.\n- 아무것도 안 됨: 양식에 계정이 침해되었다는 사실, 계정 ID, 키 ID, 전화번호를 적으세요.',
      ],
    }),
    'no-rights-granted': ({ values: { user } }) => ({
      title: '이 일 때문에 누구의 권한도 늘리지 않기',
      body: [
        `명령이 거부되었다고 해서 \`${user}\` 사용자나 그 그룹, 동료에게 IAM, CloudTrail, Support 권한을 주지 마세요. 거부에는 소용이 없고, 키를 가진 남에게도 그 권한을 넘기게 됩니다. 사례를 읽어야 하는 사람은 관리자 계정으로 로그인하거나 내용을 전해 들으면 됩니다.`,
      ],
    }),
  },
};
