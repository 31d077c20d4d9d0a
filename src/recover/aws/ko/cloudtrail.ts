import type { TranslatedSection } from '../../sectionText.ts';
import type { cloudtrail as en } from '../en/cloudtrail.ts';

export const cloudtrail: TranslatedSection<typeof en> = {
  title: 'CloudTrail: 키로 무슨 일이 있었나',
  intro: () => [
    'CloudTrail은 따로 설정하지 않아도 리전마다 90일 치 관리 이벤트를 무료로 보관합니다. 사례에서는 무엇을 찾았는지 리전별로 답합니다.',
  ],
  steps: {
    'trail-console': ({ values: { keyId } }) => ({
      title: '콘솔: 먼저 us-east-1, 필터 끄기',
      body: [
        `언제나 us-east-1(버지니아 북부)부터 봅니다. 로그인과 IAM 같은 글로벌 서비스는 거기에만 기록됩니다. 목록에는 처음부터 "읽기 전용: false"(Read-only: false) 필터가 걸려 있습니다. **빼세요.** 훔친 사람이 가장 먼저 하는 GetCallerIdentity, ListBuckets, AI 모델 호출(InvokeModel)이 가려집니다. AWS 액세스 키 \`${keyId}\` 값으로 거릅니다. 그다음 리전 메뉴의 모든 리전에서 똑같이 합니다.`,
        '"이벤트 다운로드"로 목록을 CSV로 남길 수 있습니다. 이벤트가 있는 리전마다 저장하세요.',
      ],
      done: '읽기 전용 필터를 뺀 us-east-1 목록이 있다',
    }),
    'trail-regions': () => ({
      title: '켜져 있는 리전 보기',
      body: [
        '아래의 반복은 켜져 있는 모든 리전에서 돕니다. 이 명령은 따로 켜야 하는(옵트인) 리전 가운데 켜져 있는 것을 보여 줍니다. 내가 켜지 않았다면 누군가 켠 것입니다.',
      ],
      done: '목록의 리전마다 왜 켜져 있는지 설명할 수 있다',
    }),
    'trail-key': ({ values: { user } }) => ({
      title: 'us-east-1과 켜져 있는 모든 리전에서 키의 모든 이벤트 보기',
      body: [
        '이벤트 기록 조회는 리전마다 1초에 두 번까지입니다. CLI가 알아서 페이지를 넘기므로 몇 분 걸립니다. 한 리전에서 오류가 나도 반복은 이어집니다. 오류를 보고 그 리전만 다시 하세요.',
        `사용자 이름으로 찾으면 다른 키나 콘솔에서 \`${user}\` 사용자로 한 일도 나옵니다.`,
      ],
      done: '모든 리전의 결과가 있고(없음도 포함), 어디에 얼마나 있는지 적었다',
      captions: {
        'us-east-1': '먼저 us-east-1:',
        each: '켜져 있는 모든 리전:',
        user: '사용자 이름으로도 똑같이:',
      },
    }),
    'trail-sessions': () => ({
      title: '키로 열린 세션을 하나하나 따라가기',
      body: [
        'GetSessionToken, GetFederationToken, AssumeRole의 응답에는 임시 키 `ASIA…` 값이 들어 있습니다(`responseElements.credentials.accessKeyId`). 그것으로 한 일은 유출된 키가 아니라 그 ID로 기록됩니다. 이 ID를 모든 리전에서 찾고, 그 세션이 다시 연 것도 새 ID가 나오지 않을 때까지 따라가세요. 수임된 역할은 모두 적어 두세요. 8장에서 씁니다.',
        '잘못하면: 유출된 키만 찾으면 AssumeRole 뒤에 아무것도 없어 보이고, "활동 없음"이라고 보고하게 됩니다.',
      ],
      done: '모든 ASIA ID를 찾아보았고 새 ID가 더 나오지 않는다',
      captions: {
        list: '유출된 키의 호출이 돌려준 임시 키:',
        follow: '각각에 대해, ASIA_KEY_ID 자리에 넣어서:',
      },
    }),
    'trail-look-for': () => ({
      title: '무엇을 찾을 것인가',
      body: [
        '| 종류 | 이벤트 |\n| --- | --- |\n| 둘러보기 | GetCallerIdentity, ListBuckets, ListUsers, GetSendQuota, ListFoundationModels, GetServiceQuota |\n| 로그인과 세션 | ConsoleLogin, GetSessionToken, GetFederationToken, AssumeRole |\n| 다시 들어오는 길 | CreateUser, CreateAccessKey, UpdateAccessKey, CreateLoginProfile, UpdateLoginProfile, ChangePassword, AttachUserPolicy, PutUserPolicy(역할과 그룹도 같음), CreatePolicyVersion, SetDefaultPolicyVersion, AddUserToGroup, CreateRole, UpdateAssumeRolePolicy, CreateServiceSpecificCredential, CreateSAMLProvider, CreateOpenIDConnectProvider, DeactivateMFADevice |\n| 흔적 지우기 | StopLogging, DeleteTrail, UpdateTrail, PutEventSelectors, DeleteDetector |\n| 돈이 드는 것 | RunInstances, RequestSpotInstances, CreateFleet, CreateAutoScalingGroup, CreateFunction…, CreateCluster, RegisterTaskDefinition, InvokeModel, CreateNotebookInstance |\n| 데이터 읽기 | GetSecretValue, GetParameter, CreateSnapshot, ModifySnapshotAttribute, CreateDBSnapshot, PutBucketPolicy |',
        'Lambda 이벤트의 이름은 날짜로 끝납니다(`CreateFunction20150331`). 앞부분으로 비교하세요. 거부된 호출(errorCode 있음)도 셉니다. 무엇을 시도했는지 알 수 있습니다.',
      ],
    }),
    'trail-unseen': () => ({
      title: '볼 수 없는 것 적어 두기',
      body: [
        '추적이 전부터 데이터 이벤트를 기록하고 있지 않았다면 S3 객체의 읽기와 쓰기, DynamoDB 항목, Lambda 함수 호출은 이벤트 기록에 없습니다. 90일보다 오래된 것도 없습니다. **"찾지 못했다"는 "읽히지 않았다"가 아닙니다.** 그 사용자가 버킷을 읽을 수 있었다면 내용이 읽힌 것으로 보고, 답에도 그렇게 쓰세요.',
        '추적, S3 액세스 로그, VPC 흐름 로그, GuardDuty가 돌고 있었다면, 만료되기 전에 지금 있는 것을 보존하세요.',
      ],
      done: '키가 닿을 수 있었지만 기록이 없는 데이터의 목록이 있다',
    }),
  },
};
