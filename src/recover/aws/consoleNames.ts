import type { Localized } from '../types.ts';

/**
 * Names of the AWS console as it writes them in English, Japanese and Korean. Product names (IAM, CloudTrail, EC2) are
 * the same in all three and stand in the sections as `product(…)`.
 */
export const names = {
  users: { en: 'Users', ja: 'ユーザー', ko: '사용자' },
  roles: { en: 'Roles', ja: 'ロール', ko: '역할' },
  permissions: { en: 'Permissions', ja: '許可', ko: '권한' },
  securityCredentials: { en: 'Security credentials', ja: 'セキュリティ認証情報', ko: '보안 자격 증명' },
  accessKeys: { en: 'Access keys', ja: 'アクセスキー', ko: '액세스 키' },
  createAccessKey: { en: 'Create access key', ja: 'アクセスキーを作成', ko: '액세스 키 만들기' },
  actions: { en: 'Actions', ja: 'アクション', ko: '작업' },
  deactivate: { en: 'Deactivate', ja: '無効化', ko: '비활성화' },
  delete: { en: 'Delete', ja: '削除', ko: '삭제' },
  createUser: { en: 'Create user', ja: 'ユーザーの作成', ko: '사용자 생성' },
  credentialReport: { en: 'Credential report', ja: '認証情報レポート', ko: '자격 증명 보고서' },
  revokeSessions: { en: 'Revoke sessions', ja: 'セッションの取り消し', ko: '세션 취소' },
  revokeActiveSessions: {
    en: 'Revoke active sessions',
    ja: 'アクティブなセッションの取り消し',
    ko: '활성 세션 취소',
  },
  accountMenu: {
    en: 'account name (top right)',
    ja: 'アカウント名 (右上)',
    ko: '계정 이름(오른쪽 위)',
  },
  account: { en: 'Account', ja: 'アカウント', ko: '계정' },
  alternateContacts: { en: 'Alternate contacts', ja: '代替の連絡先', ko: '대체 연락처' },
  supportCenter: { en: 'Support Center', ja: 'サポートセンター', ko: '지원 센터' },
  yourCases: { en: 'Your support cases', ja: 'お客様のサポートケース', ko: '내 지원 사례' },
  reply: { en: 'Reply', ja: '返信', ko: '회신' },
  eventHistory: { en: 'Event history', ja: 'イベント履歴', ko: '이벤트 기록' },
  trails: { en: 'Trails', ja: '証跡', ko: '추적' },
  createTrail: { en: 'Create trail', ja: '証跡の作成', ko: '추적 생성' },
  accessKeyFilter: {
    en: 'Lookup attributes: AWS access key',
    ja: 'ルックアップ属性: AWS アクセスキー',
    ko: '조회 속성: AWS 액세스 키',
  },
  instances: { en: 'Instances', ja: 'インスタンス', ko: '인스턴스' },
  globalView: { en: 'EC2 Global View', ja: 'EC2 Global View', ko: 'EC2 Global View' },
  autoScalingGroups: { en: 'Auto Scaling Groups', ja: 'Auto Scaling グループ', ko: 'Auto Scaling 그룹' },
  spotRequests: { en: 'Spot Requests', ja: 'スポットリクエスト', ko: '스팟 요청' },
  instanceState: { en: 'Instance state', ja: 'インスタンスの状態', ko: '인스턴스 상태' },
  billing: {
    en: 'Billing and Cost Management',
    ja: '請求とコスト管理',
    ko: '결제 및 비용 관리',
  },
  costExplorer: { en: 'Cost Explorer', ja: 'Cost Explorer', ko: 'Cost Explorer' },
  budgets: { en: 'Budgets', ja: '予算', ko: '예산' },
  createBudget: { en: 'Create budget', ja: '予算の作成', ko: '예산 생성' },
  launchInstances: { en: 'Launch instances', ja: 'インスタンスを起動', ko: '인스턴스 시작' },
  forgotPassword: {
    en: 'Forgot password?',
    ja: 'パスワードをお忘れですか?',
    ko: '암호를 잊으셨나요?',
  },
} satisfies Readonly<Record<string, Localized>>;

/** A name that is the same in every language. */
export function product(name: string): Localized {
  return { en: name, ja: name, ko: name };
}
