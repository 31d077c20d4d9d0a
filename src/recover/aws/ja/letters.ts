import type { GuideText } from '../../types.ts';
import type { letters as en } from '../en/letters.ts';
import { measuresOf, whenDone } from '../whenDone.ts';

export const letters: Record<keyof typeof en, GuideText['letters'][string]> = {
  'first-answer': ({ values: { keyId }, done }) => [
    'ご担当者様',
    `アクセスキー ${keyId} に関するご連絡を確認しました。アカウントの所有者が現在対応しており、キーは${done.has('deactivate-key') ? ` ${done.get('deactivate-key')} に無効化しました` : 'これから無効化します'}。`,
    'このケースは開いたままにしてください。実施した対応と、リージョンごとの調査結果を、このケースで報告します。',
  ],
  adjustment: (facts) => [
    'ご担当者様',
    `アカウント ${facts.values.account} の IAM ユーザー ${facts.values.user} のアクセスキー ${facts.values.keyId} が、権限のない第三者に使用されました。これにより発生した料金の調整をお願いいたします。`,
    '不正な料金 (日付、リージョン、サービス、米ドルでの金額):',
    '- YYYY-MM-DD、REGION、SERVICE、AMOUNT',
    `これらのリージョンとサービスは、以前は使用していませんでした。日付、リージョン、サービスごとの表を添付します。不正なリソースは ${whenDone(facts, 'foreign-remove')} にすべて削除し、ID はこのケースに記載しました。`,
    `その後の設定: ${measuresOf(facts, [
      ['budget', '予算とアラート'],
      ['passwords', '全ユーザーの MFA'],
      ['protect-trail', 'マルチリージョンの証跡'],
    ]).join('、')}。`,
    'ご確認いただけますと幸いです。',
  ],
  'case-answer': (facts) => {
    const { keyId, user, newKeyId, role } = facts.values;
    const identity = facts.isKnown('role') ? `ロール ${role}` : `新しいユーザーのアクセスキー ${newKeyId}`;
    const leaked = facts.leak?.first
      ? `${facts.leak.first.when} にコミットされ、第三者が読めるリポジトリにプッシュされました。`
      : 'WHEN に WHERE で公開されました。';
    return [
      'ご担当者様',
      `アクセスキー ${keyId} (IAM ユーザー ${user}) に関する詳しい回答です。時刻はすべて UTC です。`,
      `1. 原因: ${leaked}リポジトリは ${whenDone(facts, 'repository-private')} に非公開にしました。`,
      `2. キー: ${whenDone(facts, 'deactivate-key')} に無効化しました。アプリケーションは ${whenDone(facts, 'switch-seen')} に新しい認証情報 (${identity}) へ移行しました。キーは ${whenDone(facts, 'delete-key')} に削除しました。このユーザーのほかのキーは ${whenDone(facts, 'all-keys-inactive')} からすべて無効です。`,
      `3. パスワードと MFA: ルートユーザーのパスワード変更、MFA 有効化、アクセスキーなし: ${whenDone(facts, 'root-password')}。IAM ユーザーのパスワード変更: ${whenDone(facts, 'passwords')}。認証情報レポートの確認: ${whenDone(facts, 'credential-report')}。`,
      `4. CloudTrail: us-east-1 と有効な全リージョンで、キーとユーザーのすべてのイベントを、読み取り専用のものも含めて ${whenDone(facts, 'trail-key')} に確認しました。その呼び出しが返した一時的なキーも、すべて ${whenDone(facts, 'trail-sessions')} に確認しました。`,
      '   リージョンごとの結果: REGION: FINDING。イベントのなかったリージョン: REGIONS。',
      `5. 一時的な認証情報: ユーザーのセッションを ${whenDone(facts, 'revoke-user-sessions')} に、引き受けられたロール (ROLES、またはなし) のセッションを ${whenDone(facts, 'revoke-role-sessions')} に取り消しました。${whenDone(facts, 'deny-all')} からユーザーのすべての操作を拒否しています。`,
      `6. 不正なリソース: ${whenDone(facts, 'foreign-record')} に記録し、${whenDone(facts, 'foreign-remove')} に削除しました: REGION、TYPE、ID (または、有効な全リージョンで見つかりませんでした)。第三者が作成したユーザー、ロール、ポリシー: NAMES (またはなし)。`,
      '   当方では変更していないもの: リザーブドインスタンス、Savings Plans、アカウント: IDS (またはなし)。',
      '7. 確認できなかったもの: S3 オブジェクトの読み取りなどのデータイベント: NOT RECORDED BEFORE THE INCIDENT (または FINDING)。ユーザーが読めたもの: BUCKETS。記録のないものは、読まれたものとして扱います。',
      `8. リポジトリ: キーは ${whenDone(facts, 'fix-code')} にコードから、${whenDone(facts, 'purge')} に全履歴と全タグから取り除きました。`,
      `9. 再発防止: ${measuresOf(facts, [
        ['protect-guard', '認証情報を含むコミットを止めるフック'],
        ['protect-roles', 'コードと設定からのアクセスキーの排除'],
        ['passwords', '全ユーザーの MFA'],
        ['protect-trail', 'マルチリージョンの証跡'],
        ['budget', '予算とアラート'],
        ['protect-mfa', 'セキュリティの連絡先'],
      ]).join('、')}。`,
      'アカウントの制限の解除をお願いいたします。隔離ポリシーを AWS 側で外していただけるのか、当方で外すべきかもお知らせください。実際の起動を確認するまで、このケースは開いたままにしてください。',
    ];
  },
};
