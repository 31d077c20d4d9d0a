import { looksRandom } from '../randomness.ts';

/** Whether a list is of names that stand in one space, `["dep:pem", "dep:pkcs8"]`. */
export function isOfOneSpace(values: readonly string[]): boolean {
  const space = /^[a-z]{2,16}[:/]/.exec(values[0]!)?.[0];
  return (
    space !== undefined &&
    values.length > 1 &&
    values.every(
      (value) => value.startsWith(space) && /^[a-z:/][a-z\d:/_-]*$/.test(value) && !looksRandom(value),
    )
  );
}
