import type { Argument, ArgvCommand, Command } from '../types.ts';

export const keyId: Argument = { fact: 'keyId' };
export const user: Argument = { fact: 'user' };
export const account: Argument = { fact: 'account' };
export const role: Argument = { fact: 'role' };
export const newKeyId: Argument = { fact: 'newKeyId' };

/** The user that takes the place of the leaked key's: the guide has to call it something. */
export const newUser: Argument = { join: [{ fact: 'user' }, '-after-leak'] };

type Rest = Omit<ArgvCommand, 'argv'> & Pick<Command, 'actor' | 'caption' | 'when'>;

/** A command of the AWS CLI. */
export function aws(argv: readonly Argument[], rest: Rest = {}): Command {
  return { argv: ['aws', ...argv], ...rest };
}

/** The same, once in each enabled region. */
export function inEachRegion(argv: readonly Argument[], rest: Rest = {}): Command {
  return aws(argv, { ...rest, regions: 'each' });
}
