import { isObjectId } from './isObjectId.ts';

/** A ref that a push changes, as git tells its hooks. */
export interface PushedRef {
  /** Its name where it goes: `refs/heads/main`. */
  readonly ref: string;
  /** What it will name; null where it is deleted. */
  readonly after: string | null;
  /** What it names there so far, as far as is known; null where there is none. */
  readonly before: string | null;
}

const isNone = (oid: string) => /^0+$/.test(oid);

/**
 * Reads what git writes to `pre-push`: `LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID` for each ref. The first is what somebody
 * has typed, and may have spaces: `HEAD^{/some words}`.
 * https://git-scm.com/docs/githooks#_pre_push
 */
export const prePushRefs = (input: string): PushedRef[] =>
  records(input).map((fields) => {
    const [after, ref, before] = fields.slice(-3);
    return pushedRef(ref!, before!, after!);
  });

/**
 * Reads what git writes to `pre-receive`: `OLD-ID NEW-ID REF` for each ref.
 * https://git-scm.com/docs/githooks#pre-receive
 */
export const preReceiveRefs = (input: string): PushedRef[] =>
  records(input).map(([before, after, ref]) => pushedRef(ref!, before!, after!));

const records = (input: string) =>
  input
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '));

function pushedRef(ref: string, before: string, after: string): PushedRef {
  for (const oid of [before, after]) {
    if (!isObjectId(oid ?? '')) throw new Error('git told the hook of a ref without its ids');
  }
  return { ref, before: isNone(before) ? null : before, after: isNone(after) ? null : after };
}
