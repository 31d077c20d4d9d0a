import type { ProviderWords } from '../providerText.ts';

export const github: ProviderWords = {
  title: 'GitHub: トークンが漏えいしたら',
  intro: [
    'このトークンでできること: あなたが読めるすべての非公開リポジトリのクローン。プッシュによる、出荷物の改ざん。GitHub Actions のシークレットを外へ送るワークフローの追加。トークンが失効しても残る SSH キー、デプロイキー、Webhook の追加。パッケージの公開。fine-grained トークンは与えられた範囲だけ、`repo` を持つ classic トークンはそのすべてに届きます。',
    '順序: まず今すぐ失効させます。止まったものは数分で直せますが、その間にプッシュされたものは出荷されてしまうかもしれません。',
  ],
  stop: {
    title: 'トークンを失効させる',
    body: [
      'classic と fine-grained のトークンは、設定の別々のページにあります。両方を見てください。OAuth と GitHub App のトークン: Settings → Applications → Revoke。デプロイキー: リポジトリの Settings → Deploy keys。SSH キー: Settings → SSH and GPG keys。',
      '自分のトークンではない、または持ち主と連絡が取れないときは、渡されたトークンをサインインなしで失効させる GitHub の公開インターフェース (POST /credentials/revoke) があり、持ち主に通知されます。GitHub がすでに失効させていることもあります。公開リポジトリで見つけたトークンには、そうしています。',
      'よくある失敗: 「Regenerate」でも失効しますが、名前と権限が引き継がれます。この機会に、新しいトークンの権限を減らしてください。',
    ],
    done: 'そのトークンが一覧に表示されない',
  },
  replace: {
    title: '使っていたものに、より権限の狭いものを渡す',
    body: [
      'GitHub Actions では、`permissions:` を付けた組み込みの `GITHUB_TOKEN` か GitHub App。それ以外では、必要なリポジトリだけに絞り、有効期限を付けた fine-grained トークン。次のコマンドは値を入力させるため、値がコマンドラインに残りません。',
    ],
    done: 'ジョブやプログラムが新しいもので動いている',
    captions: { secret: 'Actions のシークレットに入れる:' },
  },
  look: {
    title: 'セキュリティログを読む',
    body: [
      '自分のログと、Organization では監査ログ (Organization → Settings → Logs → Audit log)。最初のプッシュ以降について、見覚えのないサインインとアドレス、`oauth_access`、`personal_access_token`、`public_key.create`、`repo.access`、`hook.create`、`workflows` を探します。個人のログは 90 日前までさかのぼれます。git の読み取りの記録は 1 週間だけ、しかも Enterprise の Organization にしか残りません。',
    ],
    done: '漏えい以降のすべての記録について、誰が行ったかがわかっている',
  },
  made: {
    title: 'このトークンで作られたものを調べる',
    body: [
      'SSH キー、デプロイキー、Webhook、新しいコラボレーター、`.github/workflows` 以下の変更されたワークフロー、誰も公開した覚えのないリリースとパッケージ、自分の名前のブランチとコミット。変更されたワークフローから Actions のシークレットに手が届いた場合は、そのすべても漏えいしています。',
    ],
    done: '誰も知らないキー、フック、実行、リリースがない',
    captions: {
      account: 'アカウントの SSH キー:',
      repository: 'リポジトリのデプロイキーと Webhook:',
      secrets: '手が届いたシークレット (名前だけ):',
      runs: 'ワークフローの実行:',
    },
  },
  tell: {
    title: 'GitHub と所属する Organization に知らせる',
    body: [
      'ほかのトークンをどうするかは Organization の所有者が決めます。リポジトリが変更された、またはパッケージが公開された場合は、時刻とコミット ID を添えてサポートに連絡します。トークンは書きません。',
    ],
    done: 'Organization の所有者が知っている',
  },
};
