import type { TranslatedSection } from '../../sectionText.ts';
import type { answer as en } from '../en/answer.ts';

export const answer: TranslatedSection<typeof en> = {
  title: 'ケースへの返信',
  intro: () => [
    'AWS が読みたいのは、求められた各項目について、何をしたか、いつ (UTC)、どのリージョンで何が見つかったか、何が見えなかったか、どう再発を防ぐかです。短く、もれなく書きます。「すべて確認しました」だけでは、同じ質問が返ってきます。',
  ],
  steps: {
    'case-answer': () => ({
      title: '詳しい返信を送る',
      body: [
        '時刻は、手順にチェックを付けた時刻です。大文字のところを埋めてください。AWS の一覧の順番が違うときは、その順番に合わせます。英語のケースには英文を、日本語のケースには日本語文を送ります。',
      ],
      done: '返信がケースに表示され、ケースが開いている',
    }),
    'answer-without-secrets': () => ({
      title: 'ケースにシークレットを書かない',
      body: [
        'キー ID は書きます。シークレットアクセスキー、パスワード、MFA コード、`.env` のスクリーンショットは決して書きません。一覧を求められたら、CloudTrail の CSV と料金の表を添付します。',
      ],
    }),
  },
};
