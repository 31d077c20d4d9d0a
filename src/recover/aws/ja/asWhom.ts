import type { TranslatedSection } from '../../sectionText.ts';
import type { asWhom as en } from '../en/asWhom.ts';

export const asWhom: TranslatedSection<typeof en> = {
  title: '誰として行うか',
  intro: ({ values: { user } }) => [
    `各手順に、誰が行うかを書いてあります。**管理者**とは、ルートユーザーか、キーが漏えいしていない別の管理者のことです。漏えいしたキーや \`${user}\` では決して行いません。このユーザーの隔離は、今必要な操作 (CreateAccessKey、UpdateAccessKey、DeleteAccessKey、ChangePassword、ListUsers、LookupEvents など) をちょうど拒否します。`,
  ],
  steps: {
    'sign-in': ({ values: { user } }) => ({
      title: 'ルートユーザーか別の管理者でサインインし、CloudShell を開く',
      body: [
        'コンソールのアドレス https://console.aws.amazon.com/ は自分で入力します。メールのリンクからは開きません。CloudShell はコンソールの中のターミナルです (上部の `>_` アイコン)。AWS CLI が入っていて、サインインしている人として動き、手元の PC にキーを残しません。CloudShell が起動しないときは、次の手順か、コンソールでの操作を使ってください。',
        'CloudShell を開き直したら、変数を設定する行 (`NOW=…`、`SINCE=…`) をもう一度実行します。前の変数は消えています。',
      ],
      done: `結果の Arn が \`:root\` か管理者の名前で終わり、\`user/${user}\` ではない`,
      captions: {
        pager: '長い結果のたびにキー入力を待たないようにします。',
        who: '誰としてコマンドが動くかを表示します。',
      },
    }),
    'sign-in-locally': () => ({
      title: '手元のターミナルを使うなら `aws login`',
      body: [
        'AWS CLI 2.32 以降では、ルートユーザーも含めてブラウザー経由でサインインでき、認証情報は最長 12 時間で切れます。IAM ユーザーには管理ポリシー SignInLocalDevelopmentAccess が必要ですが、ルートユーザーには何も要りません。先に環境変数を確認してください。古いキーの AWS_ACCESS_KEY_ID が残っていると、どのプロファイルよりも優先されます。`unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN` でこのターミナルから消えます。',
      ],
      captions: { login: 'ブラウザーが開きます。' },
    }),
    'explicit-deny': () => ({
      title: '「explicit deny」の意味',
      body: [
        '「… is not authorized to perform: iam:UpdateAccessKey … with an explicit deny in an identity-based policy」は、サインインしているユーザーに対してポリシーが明示的に禁止している、という意味です。つまり隔離です。権限が足りないのではありません。拒否はどの許可よりも優先されるので、権限を足しても変わりません。別の人としてサインインしてください。',
        'ルートユーザーと、隔離されていない管理者には起こりません。ルートユーザーでも出るなら、組織のサービスコントロールポリシー (SCP) です。管理アカウントに問い合わせてください。',
      ],
    }),
    'root-cannot-sign-in': () => ({
      title: 'ルートユーザーでサインインできないとき',
      body: [
        '- パスワードが分からない、変えられた: サインイン画面の「パスワードをお忘れですか?」。ルートユーザーのメールアドレスで受信できることが必要です。\n- メールを受信できない: まずメールアドレス (ドメインやその管理者) を取り戻すか、フォーム https://support.aws.amazon.com/#/contacts/aws-account-support/ を使います。\n- MFA デバイスがない: サインイン画面の「MFA のトラブルシューティング」(Troubleshoot MFA)。アカウントのメールと電話で確認されます。\n- 組織のアカウント: ルートユーザーにパスワードがないことがあります。管理アカウントが行います。\n- 請求代行やパートナー経由のアカウント: パートナーがルートユーザーを持っているか、代わりに AWS へ連絡できます。今日中に電話してください。\n- どれもできない: フォームに、アカウントが侵害されたこと、アカウント ID、キー ID、電話番号を書きます。',
      ],
    }),
    'no-rights-granted': ({ values: { user } }) => ({
      title: 'このために誰の権限も増やさない',
      body: [
        `コマンドが拒否されたからといって、\`${user}\` やそのグループ、同僚に IAM、CloudTrail、サポートの権限を与えないでください。拒否に対しては効かず、キーを持っている他人にも権限を渡すことになります。ケースを読む必要がある人は、管理者のアカウントでサインインするか、内容を教えてもらいます。`,
      ],
    }),
  },
};
