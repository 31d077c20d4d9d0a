import type { GuideText } from '../../types.ts';
import type { letters as en } from '../en/letters.ts';
import { measuresOf, whenDone } from '../whenDone.ts';

export const letters: Record<keyof typeof en, GuideText['letters'][string]> = {
  'first-answer': ({ values: { keyId }, done }) => [
    '안녕하세요.',
    `액세스 키 ${keyId} 관련 알림을 확인했습니다. 계정 소유자가 지금 대응하고 있으며 ${done.has('deactivate-key') ? `키는 ${done.get('deactivate-key')}에 비활성화했습니다` : '키를 비활성화하는 중입니다'}.`,
    '이 사례를 열어 두시기 바랍니다. 조치한 내용과 리전별 조사 결과를 이 사례에 회신하겠습니다.',
  ],
  adjustment: (facts) => [
    '안녕하세요.',
    `계정 ${facts.values.account}, IAM 사용자 ${facts.values.user}의 액세스 키 ${facts.values.keyId} 건입니다. 권한 없는 제3자가 이 키를 사용했습니다. 그로 인해 발생한 요금의 조정을 요청드립니다.`,
    '무단 사용 요금(날짜, 리전, 서비스, 미국 달러 금액):',
    '- YYYY-MM-DD, REGION, SERVICE, AMOUNT',
    `이 리전과 서비스는 이전에 사용한 적이 없습니다. 날짜, 리전, 서비스별 표를 첨부합니다. 무단 리소스는 ${whenDone(facts, 'foreign-remove')}에 모두 제거했고 ID는 이 사례에 적었습니다.`,
    `그 뒤 설정한 것: ${measuresOf(facts, [
      ['budget', '예산 알림'],
      ['passwords', '모든 사용자의 MFA'],
      ['protect-trail', '다중 리전 추적'],
    ]).join(', ')}.`,
    '검토해 주시면 감사하겠습니다.',
  ],
  'case-answer': (facts) => {
    const { keyId, user, newKeyId, role } = facts.values;
    const identity = facts.isKnown('role') ? `역할 ${role}` : `새 사용자의 액세스 키 ${newKeyId}`;
    const leaked = facts.leak?.first
      ? `${facts.leak.first.when}에 커밋되어, 제3자가 읽을 수 있는 저장소에 푸시되었습니다.`
      : 'WHEN에 WHERE에서 공개되었습니다.';
    return [
      '안녕하세요.',
      `액세스 키 ${keyId}(IAM 사용자 ${user})에 관한 자세한 회신입니다. 시각은 모두 UTC입니다.`,
      `1. 원인: ${leaked} 저장소는 ${whenDone(facts, 'repository-private')}에 비공개로 바꾸었습니다.`,
      `2. 키: ${whenDone(facts, 'deactivate-key')}에 비활성화했습니다. 애플리케이션은 ${whenDone(facts, 'switch-seen')}에 새 자격 증명(${identity})으로 옮겼습니다. 키는 ${whenDone(facts, 'delete-key')}에 삭제했습니다. 이 사용자의 다른 키는 ${whenDone(facts, 'all-keys-inactive')}부터 모두 비활성 상태입니다.`,
      `3. 비밀번호와 MFA: 루트 사용자 비밀번호 변경, MFA 켜짐, 액세스 키 없음: ${whenDone(facts, 'root-password')}. IAM 사용자 비밀번호 변경: ${whenDone(facts, 'passwords')}. 자격 증명 보고서 검토: ${whenDone(facts, 'credential-report')}.`,
      `4. CloudTrail: us-east-1과 켜져 있는 모든 리전에서 키와 사용자의 모든 이벤트를 읽기 전용까지 포함해 ${whenDone(facts, 'trail-key')}에 검토했습니다. 그 호출이 돌려준 임시 키도 모두 ${whenDone(facts, 'trail-sessions')}에 검토했습니다.`,
      '   리전별 결과: REGION: FINDING. 이벤트가 없는 리전: REGIONS.',
      `5. 임시 자격 증명: 사용자의 세션은 ${whenDone(facts, 'revoke-user-sessions')}에, 수임된 역할(ROLES 또는 없음)의 세션은 ${whenDone(facts, 'revoke-role-sessions')}에 취소했습니다. ${whenDone(facts, 'deny-all')}부터 사용자의 모든 작업을 거부하고 있습니다.`,
      `6. 무단 리소스: ${whenDone(facts, 'foreign-record')}에 기록하고 ${whenDone(facts, 'foreign-remove')}에 제거했습니다: REGION, TYPE, ID(또는 켜져 있는 모든 리전에서 발견되지 않음). 제3자가 만든 사용자, 역할, 정책: NAMES(또는 없음).`,
      '   저희가 변경하지 않은 것: 예약 인스턴스, Savings Plans, 계정: IDS(또는 없음).',
      '7. 확인할 수 없었던 것: S3 객체 읽기 등 데이터 이벤트: NOT RECORDED BEFORE THE INCIDENT(또는 FINDING). 사용자가 읽을 수 있었던 것: BUCKETS. 기록이 없는 것은 읽힌 것으로 간주합니다.',
      `8. 저장소: 키는 ${whenDone(facts, 'fix-code')}에 코드에서, ${whenDone(facts, 'purge')}에 모든 커밋 기록과 태그에서 제거했습니다.`,
      `9. 재발 방지: ${measuresOf(facts, [
        ['protect-guard', '자격 증명이 든 커밋을 막는 훅'],
        ['protect-roles', '코드와 설정에서 액세스 키 제거'],
        ['passwords', '모든 사용자의 MFA'],
        ['protect-trail', '다중 리전 추적'],
        ['budget', '예산 알림'],
        ['protect-mfa', '보안 연락처'],
      ]).join(', ')}.`,
      '계정의 제한 해제를 요청드립니다. 격리 정책을 AWS에서 제거하시는지 저희가 제거해야 하는지도 알려 주시기 바랍니다. 실제로 시작되는 것을 확인할 때까지 이 사례를 열어 두시기 바랍니다.',
    ];
  },
};
