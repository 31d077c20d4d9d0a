import { leak } from '../../aws/ja/leak.ts';
import { repository, repositoryLetters } from '../../repository/ja.ts';
import type { SharedWords } from '../providerText.ts';

export const shared: SharedWords = {
  titles: {
    stop: '止める: 古いシークレットを使えなくする',
    replace: '置き換える: アプリケーションに新しい認証情報を渡す',
    look: '調べる: 何に使われたか',
    tell: '知らせる、そして再発を防ぐ',
  },
  steps: {
    'repository-private': () => ({
      title: 'リポジトリを非公開にする',
      body: [
        '止まるのは、これから見る人だけです。クローン、フォーク、キャッシュはそのまま残ります。そのため失効と並行して行い、失効の代わりにはしません。公開リポジトリのフォークは公開されたままです。',
      ],
      done: 'サインインしていないブラウザーでリポジトリを開くと「404」になる',
    }),
    'leak-found': (facts) => ({
      title: 'このリポジトリの履歴に何があるかを読む',
      body: [
        ...leak.steps['leak-found'](facts).body.slice(0, 1),
        '最初のプッシュから失効までの時間が、説明しなければならない期間です。',
      ],
      done: 'いつから、どこで、誰の手に渡り得たかを説明できる',
    }),
    'leak-elsewhere': leak.steps['leak-elsewhere'],
    'tell-others': () => ({
      title: '影響を受け得るデータの持ち主に知らせる',
      body: [
        'このシークレットで個人データや顧客のデータが読めましたか。その場合は、ほかの人への通知が必要になることがあり、期限は気付いた時点から数えます。EU では監督機関へ 72 時間以内 (GDPR 第 33 条)、日本では速報を 3〜5 日程度以内、韓国でも短い期限があります。これは法律上の助言ではありません。今日のうちに、データ保護の責任者に連絡してください。',
        '何に手が届いたか、ログからわかること、わからないことを書き出します。「見つからなかった」は「読まれなかった」ではありません。',
      ],
      done: '責任者が判断し、日付と理由が記録されている',
    }),
    'protect-guard': () => ({
      title: 'リポジトリにガードを組み込む',
      body: ['シークレットを含む次のコミットを止めます。'],
      done: '架空のキーを含むコミットが、コミットを行うすべてのマシンで止められる',
    }),
  },
  clean: repository,
  letters: repositoryLetters,
};
