import { repositorySection } from '../repository/repositorySection.ts';
import type { Guide } from '../types.ts';
import { answer } from './answer.ts';
import { asWhom } from './asWhom.ts';
import { supportCase } from './case.ts';
import { cloudtrail } from './cloudtrail.ts';
import { done } from './done.ts';
import { first } from './first.ts';
import { foreign } from './foreign.ts';
import { leak } from './leak.ts';
import { limits } from './limits.ts';
import { money } from './money.ts';
import { never } from './never.ts';
import { rotate } from './rotate.ts';
import { sessions } from './sessions.ts';

/** The guide for a leaked AWS access key. */
export const aws: Guide = {
  provider: 'aws',
  sections: [
    first,
    asWhom,
    limits,
    leak,
    supportCase,
    rotate,
    cloudtrail,
    sessions,
    foreign,
    money,
    repositorySection('repository', { replaced: 'new-identity-first', revoked: 'deactivate-key' }),
    answer,
    done,
    never,
  ],
  facts: ['keyId', 'user', 'account', 'newKeyId', 'role', 'caseId', 'deadline'],
};
