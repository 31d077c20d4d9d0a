import { repository, repositoryLetters } from '../../repository/ja.ts';
import { textOfSections } from '../../sectionText.ts';
import type { GuideText } from '../../types.ts';
import { answer } from './answer.ts';
import { asWhom } from './asWhom.ts';
import { supportCase } from './case.ts';
import { cloudtrail } from './cloudtrail.ts';
import { done } from './done.ts';
import { first } from './first.ts';
import { foreign } from './foreign.ts';
import { leak } from './leak.ts';
import { letters } from './letters.ts';
import { limits } from './limits.ts';
import { money } from './money.ts';
import { never } from './never.ts';
import { rotate } from './rotate.ts';
import { sessions } from './sessions.ts';

export const ja: GuideText = {
  title: 'AWS: アクセスキーが漏えいしたら',
  intro: () => [
    'AWS から「**Your account is currently blocked**」と知らされた、起動が「**This account is currently blocked and not recognized as a valid account**」や「**Blocked**」で失敗する、または呼び出しが「**with an explicit deny in an identity-based policy**」で拒否され、ポリシーの名前が **AWSCompromisedKeyQuarantine** で始まる。そのときのためのガイドです。キーをプッシュしたが、まだ何も起きていない場合も、同じように始めてください。',
    'うまくいく順番で書いてあります。各手順に、誰が、どこで、どのコマンドで行い、どう完了を確かめるかがあります。済んだらチェックを付けてください。ここから何かが送信されることはありません。コマンドは、あなたが実行したときにだけ動きます。',
    '迷うところはサポートケースが優先します。このガイドと違うことがケースに書かれていたら、ケースに従ってください。',
  ],
  ...textOfSections({
    first,
    'as-whom': asWhom,
    limits,
    leak,
    case: supportCase,
    rotate,
    cloudtrail,
    sessions,
    foreign,
    money,
    repository,
    answer,
    done,
    never,
  }),
  letters: { ...letters, ...repositoryLetters },
};
