import type { TranslatedSection } from '../../sectionText.ts';
import type { cloudtrail as en } from '../en/cloudtrail.ts';

export const cloudtrail: TranslatedSection<typeof en> = {
  title: 'CloudTrail: キーで何が行われたか',
  intro: () => [
    'CloudTrail は、設定していなくても、各リージョンで 90 日分の管理イベントを無料で保持しています。ケースでは、何が見つかったかをリージョンごとに答えます。',
  ],
  steps: {
    'trail-console': ({ values: { keyId } }) => ({
      title: 'コンソール: まず us-east-1、フィルターを外す',
      body: [
        `必ず us-east-1 (バージニア北部) から始めます。サインイン、IAM などグローバルサービスの記録はここにしかありません。一覧には最初から「読み取り専用: false」(Read-only: false) のフィルターがかかっています。**外してください。** 盗んだ人が最初にする GetCallerIdentity、ListBuckets、AI モデルの呼び出し (InvokeModel) が隠れてしまいます。AWS アクセスキー \`${keyId}\` で絞り込みます。その後、リージョンメニューのすべてのリージョンで同じことをします。`,
        '「イベントをダウンロード」で一覧を CSV として残せます。イベントのあったリージョンごとに保存してください。',
      ],
      done: '読み取り専用フィルターを外した us-east-1 の一覧がある',
    }),
    'trail-regions': () => ({
      title: '有効になっているリージョンを見る',
      body: [
        '以下の繰り返しは、有効なすべてのリージョンで動きます。このコマンドは、有効にする操作 (オプトイン) が必要なリージョンのうち、有効になっているものを表示します。身に覚えがなければ、誰かが有効にしました。',
      ],
      done: '一覧のどのリージョンも、なぜ有効なのかを説明できる',
    }),
    'trail-key': ({ values: { user } }) => ({
      title: 'us-east-1 と有効な全リージョンで、キーのすべてのイベントを見る',
      body: [
        'イベント履歴への問い合わせはリージョンごとに毎秒 2 回までです。CLI が自動でページをたどるので、数分かかります。あるリージョンでエラーになっても、繰り返しは続きます。エラーを確認し、そのリージョンだけもう一度実行してください。',
        `ユーザー名での検索では、ほかのキーやコンソールで \`${user}\` として行われたことも見つかります。`,
      ],
      done: '全リージョンの結果があり (0 件も含む)、どこに何件あったかを控えた',
      captions: {
        'us-east-1': 'まず us-east-1:',
        each: '有効な全リージョン:',
        user: 'ユーザー名でも同じように:',
      },
    }),
    'trail-sessions': () => ({
      title: 'キーから開かれたセッションを一つずつたどる',
      body: [
        'GetSessionToken、GetFederationToken、AssumeRole の応答には一時的なキー `ASIA…` が入っています (`responseElements.credentials.accessKeyId`)。それで行われたことは、漏えいしたキーではなく、その ID で記録されます。この ID を全リージョンで検索し、そのセッションがさらに開いたものも、新しい ID が出なくなるまでたどります。引き受けられたロールはすべて控えてください。8 章で使います。',
        '間違えると: 漏えいしたキーだけを検索すると、AssumeRole の後に何もないように見え、「活動なし」と報告してしまいます。',
      ],
      done: 'すべての ASIA の ID を検索し、新しい ID が出なくなった',
      captions: {
        list: '漏えいしたキーの呼び出しが返した一時的なキー:',
        follow: 'それぞれについて、ASIA_KEY_ID を置き換えて:',
      },
    }),
    'trail-look-for': () => ({
      title: '何を探すか',
      body: [
        '| 種類 | イベント |\n| --- | --- |\n| 下調べ | GetCallerIdentity、ListBuckets、ListUsers、GetSendQuota、ListFoundationModels、GetServiceQuota |\n| サインインとセッション | ConsoleLogin、GetSessionToken、GetFederationToken、AssumeRole |\n| 戻ってくるための入口 | CreateUser、CreateAccessKey、UpdateAccessKey、CreateLoginProfile、UpdateLoginProfile、ChangePassword、AttachUserPolicy、PutUserPolicy (ロールとグループも同様)、CreatePolicyVersion、SetDefaultPolicyVersion、AddUserToGroup、CreateRole、UpdateAssumeRolePolicy、CreateServiceSpecificCredential、CreateSAMLProvider、CreateOpenIDConnectProvider、DeactivateMFADevice |\n| 痕跡を消す | StopLogging、DeleteTrail、UpdateTrail、PutEventSelectors、DeleteDetector |\n| 費用がかかる | RunInstances、RequestSpotInstances、CreateFleet、CreateAutoScalingGroup、CreateFunction…、CreateCluster、RegisterTaskDefinition、InvokeModel、CreateNotebookInstance |\n| データを読む | GetSecretValue、GetParameter、CreateSnapshot、ModifySnapshotAttribute、CreateDBSnapshot、PutBucketPolicy |',
        'Lambda のイベント名は末尾に日付が付きます (`CreateFunction20150331`)。先頭で比べてください。拒否された呼び出し (errorCode あり) も数えます。何を試したかが分かります。',
      ],
    }),
    'trail-unseen': () => ({
      title: '見えないものを書き留める',
      body: [
        'S3 オブジェクトの読み書き、DynamoDB の項目、Lambda 関数の呼び出しは、以前から証跡でデータイベントを記録していない限り、イベント履歴にはありません。90 日より前のものもありません。**「見つからなかった」は「読まれなかった」ではありません。** そのユーザーがバケットを読めたのなら、中身は読まれたものとして扱い、返信にもそう書きます。',
        '証跡、S3 のアクセスログ、VPC フローログ、GuardDuty が動いていたなら、期限切れで消える前に今あるものを保全します。',
      ],
      done: 'キーが届いた範囲で、記録のないデータの一覧がある',
    }),
  },
};
