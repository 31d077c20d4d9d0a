import type { TranslatedSection } from '../../sectionText.ts';
import type { supportCase as en } from '../en/case.ts';

export const supportCase: TranslatedSection<typeof en> = {
  title: 'サポートケース',
  intro: () => [
    'AWS とのやり取りは 1 つのサポートケースで行います。どのサポートプランでも無料で、日本語でも対応してもらえます。期限は最初のメールから数えます。',
  ],
  steps: {
    'find-mail': () => ({
      title: 'AWS からのメールを探す',
      body: [
        'ルートユーザーのメールアドレスと、代替の連絡先 (請求、オペレーション、セキュリティ) に届きます。すべての受信箱、迷惑メール、その先のメーリングリストを見てください。件名は「Your AWS account … is compromised」のようなものです。キー ID、IAM ユーザー、キーが見つかったアドレスが書かれています。',
        'ルートユーザーのアドレスが退職者のものなら、今すぐ 2 章の「ルートユーザーでサインインできないとき」を読んでください。',
      ],
      done: 'メールを見つけた、またはどの受信箱にもないと分かった',
    }),
    'case-genuine': () => ({
      title: '本物かどうかを確かめる',
      body: [
        'メールは証拠になりません。ケースが証拠です。コンソールのアドレスを自分で入力してサインインします。本物の通知はサポートセンターにもあり、たいていは Health Dashboard (`AWS_RISK_CREDENTIALS_EXPOSED`、us-east-1、影響を受けるリソースはキー ID) と Trusted Advisor の「Exposed Access Keys」にもあります。これらの通知は必ず届くとは限らないので、ないことも証拠になりません。',
        'AWS が、パスワード、シークレットアクセスキー、MFA コードを尋ねることは、メールでも電話でもケースでもありません。',
      ],
      done: 'console.aws.amazon.com にサインインした状態でケースが見えている',
    }),
    'case-sentences': () => ({
      title: 'よくある英文の意味',
      body: [
        '- 「Your AWS account may be compromised / was inappropriately accessed by a third party」: キーが公開の場所で見つかったか、他人に使われました。\n- 「We have applied a quarantine policy … do not remove it」: 3 章の隔離です。外してはいけません。\n- 「Step 1: rotate and delete the exposed access key」: 6 章です。まず無効化し、様子を見てから削除します。\n- 「Step 2: check your CloudTrail log for unsanctioned activity」: 7 章です。「確認しました」ではなく、リージョンごとの結果が求められています。\n- 「Step 3: review your account for unauthorized usage」「delete any unrecognized resources」: 9 章です。全リージョンで行います。\n- 「Check your temporary credentials」: 8 章です。\n- 「Please respond within 5 days, or your account may be suspended」: 期限です。5 日以内に返信しないと、アカウントが停止されることがあります。今日、2 行で返信してください。\n- 「Confirm by replying to this case」: サポートセンターで返信します。メールの返信は読まれません。\n- 「Pending customer action」: こちらの返信待ちです。返信するまで何も進みません。\n- 「We cannot restore access until …」: この後に続く一覧に、1 行ずつ答えていきます。',
      ],
    }),
    'case-found': () => ({
      title: 'ケースを開き、番号と期限を控える',
      body: [
        '見えるのは、ルートユーザーと `support:*` の権限を持つ人だけです。ほかの人には空の一覧が見えます。番号と期限をこのファイルの先頭に書き込みます。期限はメール、ケース、Trusted Advisor のいずれかにあり、最初の通知から 5 日が一般的です。*不正使用* (abuse、自分のアカウントからの攻撃) の通知は別のもので、24 時間以内の返信が求められます。',
        '請求代行やパートナー経由のアカウントでは、ケースがパートナーの側にあることがあります。今日中に連絡し、キー ID と済ませたことを伝え、ケースの文面を送ってもらいます。',
        'ケースが一つもないときは、1 つだけ作ります。種類は **Account and billing** (アカウントと請求)、サービスは **Account**、カテゴリは **Security** です。言語もそこで選べます。',
      ],
      done: '番号と期限がこのファイルの先頭にある',
    }),
    'first-answer': () => ({
      title: 'まず 2 行で返信する',
      body: [
        '返事がないまま時間が過ぎるのを防ぎます。詳しい返信は 12 章で行います。守れない日付は約束しないでください。',
      ],
      done: '返信がケースに表示されている',
    }),
    'case-open': () => ({
      title: 'ケースを開いたままにする',
      body: [
        '親切なメッセージが来た後でも、「ケースを解決」(Resolve case) は選ばないでください。数日返信しないと、ケースは自動的に解決済みになります。14 日以内なら再開でき、それ以降は関連するケースを作るしかありません。1 日 1 回は見て、「今 7 章まで進みました」だけでも返信してください。',
        'メールへの返信はどこにも届きません。サポートセンターに書きます。ケースは 1 つだけです。2 つ目を作ると、順番待ちの最後に並び直すことになります。',
      ],
    }),
  },
};
