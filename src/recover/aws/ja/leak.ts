import { code } from '../../code.ts';
import type { TranslatedSection } from '../../sectionText.ts';
import type { Facts } from '../../types.ts';
import type { leak as en } from '../en/leak.ts';

function found({ leak, values: { keyId } }: Facts): readonly string[] {
  if (leak === null) return [];
  const { first, places, branches, tags, remotes, elsewhere } = leak;
  const lines = [
    `- キー ID: \`${keyId}\``,
    first && `- 最初のコミット: ${first.id.slice(0, 12)}、${first.when}、${code(first.author)}`,
    `- 含んでいるコミットの数: ${leak.commits}`,
    places.length > 0 && `- 場所: ${places.map(({ file, line }) => code(`${file}:${line}`)).join('、')}`,
    branches.length > 0 && `- ブランチ: ${branches.map(code).join('、')}`,
    tags.length > 0 && `- タグ: ${tags.map(code).join('、')}`,
    remotes.length > 0
      ? `- リモート: ${remotes.map(({ name, url }) => `${code(name)} (${code(url)})`).join('、')}`
      : '- リモート: このクローンが知る限りありません。別の経路で外に出た可能性があります',
    elsewhere.length > 0 && `- ほかに、このクローンの中だけ: ${elsewhere.map(code).join('、')}`,
    leak.pair
      ? '- シークレットアクセスキーも隣にあります。片方を読んだ人は両方を持っています'
      : '- シークレットアクセスキーは隣には見つかりませんでした。別のファイルにあるか、分割されている可能性があります',
  ];
  return [lines.filter((line) => typeof line === 'string').join('\n')];
}

export const leak: TranslatedSection<typeof en> = {
  title: '何が漏えいしたか',
  intro: () => [
    'キー ID だけでは何もできません。もう片方のシークレットアクセスキーがそろうと、そのユーザーにできることがすべてできます。',
  ],
  steps: {
    'leak-found': (facts) => ({
      title: 'このリポジトリの履歴に何があるかを読む',
      body: [
        ...found(facts),
        '最初のプッシュから無効化までが、説明すべき期間です。ここに挙がったリモートには、最新のコミットがどうであれキーがあります。タグとフォークもブランチと同じです。',
      ],
      done: 'いつから、どこに、誰の手の届くところにあったかを言える',
    }),
    'leak-search': () => ({
      title: 'キーがありそうなリポジトリをすべて調べる',
      body: [
        'キーのあるリポジトリがまだ分かっていません。AWS のメールには、キーが見つかったアドレスが書かれています。手元のクローンをキー ID で検索してください。キー ID はシークレットではないので、コマンドラインに書いてもかまいません。もう片方では決して行わないでください。',
      ],
      done: 'どのコミットか、または自分のリポジトリにはないことが分かった',
      captions: {
        'with-keyguard': '各クローンで、keyguard を使う場合 (履歴、タグ、stash をすべて読みます):',
        'with-git': 'git だけで調べる場合:',
      },
    }),
    'leak-account': ({ values: { account, keyId }, isKnown }) => ({
      title: '誰のアカウントか確かめる',
      body: [
        isKnown('account')
          ? `キー ID 自体にアカウント ID が含まれています: ${account}`
          : `新しいキー ID にはアカウント ID が含まれています。AKIAI と AKIAJ で始まるものには含まれていません。このコマンドは \`${keyId}\` のアカウントを AWS に問い合わせます。`,
        '自分のアカウントでなければ、持ち主に知らせて、ここで終わりです。以降の手順は行わないでください。',
      ],
      done: '番号が自分のアカウントのもので、このファイルの先頭に書いてある',
    }),
    'leak-others': ({ leak: found }) => ({
      title: '同じファイルにあるほかのシークレットも失効させる',
      body: [
        ...(found && found.others.length > 0
          ? [
              found.others
                .map(
                  ({ title, file, line, revoke, provider }) =>
                    `- ${title}、${code(`${file}:${line}`)}: \`keyguard recover ${provider}\`${revoke ? `、${revoke}` : ''}`,
                )
                .join('\n'),
            ]
          : []),
        'キーを読んだ人は、ファイル全体を読んでいます。データベースのパスワード、Webhook、トークン、メール配信サービスのキーも、一緒に漏えいしています。同じように置き換えます。',
      ],
      done: 'それぞれ、発行元で失効させてある',
    }),
    'leak-elsewhere': () => ({
      title: 'ほかにある可能性のある場所を見る',
      body: [
        '- ほかのリポジトリ、フォーク、gist、スニペット、Wiki、Issue、プルリクエスト\n- CI の変数、ビルドログ、成果物\n- コンテナイメージとそのレイヤー、npm や PyPI のパッケージ、モバイルアプリ、ブラウザーが読み込むバンドル\n- ノートブック、AMI や公開スナップショット、公開バケット\n- チャット、メール、チケット、スクリーンショット、共有ドキュメント\n- サーバーや古い PC の `~/.aws/credentials` とシェルの設定ファイル',
      ],
      done: 'すべての場所を片付けたか、書き留めた',
    }),
  },
};
