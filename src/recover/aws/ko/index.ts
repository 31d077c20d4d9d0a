import { repository, repositoryLetters } from '../../repository/ko.ts';
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

export const ko: GuideText = {
  title: 'AWS: 액세스 키가 유출되었을 때',
  intro: () => [
    'AWS가 "**Your account is currently blocked**"라고 알려 왔거나, 시작이 "**This account is currently blocked and not recognized as a valid account**" 또는 "**Blocked**"로 실패하거나, 호출이 "**with an explicit deny in an identity-based policy**"로 거부되고 정책 이름이 **AWSCompromisedKeyQuarantine**으로 시작한다면, 이 가이드가 그때를 위한 것입니다. 키를 푸시했지만 아직 아무 일도 없는 경우에도 똑같이 시작하세요.',
    '일이 잘 풀리는 순서로 되어 있습니다. 단계마다 누가, 어디서, 어떤 명령으로 하고, 끝난 것을 어떻게 확인하는지 적혀 있습니다. 끝나면 체크하세요. 여기서 무언가가 어디로 보내지는 일은 없습니다. 명령은 직접 실행할 때만 돕니다.',
    '애매한 것은 지원 사례가 우선합니다. 이 가이드와 다른 말이 사례에 있으면 사례를 따르세요.',
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
