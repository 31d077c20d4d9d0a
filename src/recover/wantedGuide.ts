import { join } from 'node:path';
import { usageError } from '../errors.ts';
import { recoverMessages as messages } from '../messages/recover.ts';
import { fileName, keptGuides, readRecoveryFile, setAside, takeUpAgain } from './checklist/recoveryFile.ts';
import { isUsable } from './facts.ts';
import { providerNamed } from './providerNamed.ts';

/** Which leak this is about. */
export interface WantedGuide {
  /** Null where neither the command nor a guide that was started tells. */
  readonly provider: string | null;
  readonly keyId: string | null;
}

/** Ids of lasting and of temporary keys. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const awsKeyId = /^A[KS]IA[A-Z2-7]{16}$/;

/**
 * What the command names, and else what the guide that was started is about.
 *
 * @throws a usage error for an unknown provider, or for a key id that is none
 */
export function wantedGuide(
  folder: string,
  typed: { readonly provider?: string; readonly keyId?: string },
): WantedGuide {
  if (typed.keyId !== undefined && !awsKeyId.test(typed.keyId)) throw usageError(messages.keyIdWrong);
  const named = typed.provider === undefined ? null : providerNamed(typed.provider);
  if (typed.keyId !== undefined && named !== null && named !== 'aws')
    throw usageError(messages.keyIdNotHere(named));
  const begun = begunGuide(folder);
  const provider = named ?? (typed.keyId === undefined ? begun.provider : 'aws');
  return { provider, keyId: typed.keyId ?? (provider === begun.provider ? begun.keyId : null) };
}

/**
 * Where the guide that was started is about another leak, it is kept under another name, and one for this leak that was
 * kept so is taken up again: no tick of one key counts for another.
 *
 * @returns what was done, as lines for people
 */
export function switchGuide(folder: string, { provider, keyId }: WantedGuide): string[] {
  const begun = begunGuide(folder);
  if (provider === null || (begun.provider !== null && isSame(begun, { provider, keyId }))) return [];
  const told: string[] = [];
  if (begun.provider !== null) told.push(messages.setAside(setAside(folder, begun.keyId ?? begun.provider)));
  const kept = keptGuides(folder).filter((name) => isSame(begunGuide(folder, name), { provider, keyId }));
  if (kept.length === 1 && takeUpAgain(folder, kept[0]!)) told.push(messages.broughtBack(kept[0]!));
  return told;
}

/** Where one of them names no key, it is that of the other. */
const isSame = (left: WantedGuide, right: WantedGuide) =>
  left.provider === right.provider &&
  (left.keyId === null || right.keyId === null || left.keyId === right.keyId);

function begunGuide(folder: string, name = fileName): WantedGuide {
  const checklist = readRecoveryFile(join(folder, name))?.checklist;
  const keyId = checklist?.facts.get('keyId') ?? null;
  return {
    provider: checklist?.provider || null,
    keyId: keyId !== null && isUsable('keyId', keyId) ? keyId : null,
  };
}
