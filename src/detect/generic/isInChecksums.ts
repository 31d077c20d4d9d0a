import { readKeyName } from './keyName.ts';
import type { Literal } from './values/literal.ts';

const checksum = /^[ \t]*([\w/+.-]{1,80}): "?([0-9a-f]{32,128})"?\s*$/;

/** Whether the lines around a value give digests to other names, as in `Podfile.lock`: `FirebaseAuth: 3e73…`. */
export function isInChecksums(text: string, { from, to }: Literal): boolean {
  if (!/^[0-9a-f]{32,128}$/.test(text.slice(from, to))) return false;
  const lines = text
    .slice(Math.max(0, from - 240), from)
    .split('\n')
    .slice(-3, -1);
  lines.push(
    ...text
      .slice(to, to + 400)
      .split('\n')
      .slice(1, 3),
  );
  const names = lines.flatMap((line) => {
    if (/^[A-Z ]{0,20}CHECKSUMS:\s*$/.test(line)) return ['checksums'];
    const [, name, digest] = checksum.exec(line) ?? [];
    return name === undefined || digest!.length !== to - from ? [] : [name];
  });
  return names.length >= 2 && names.some((name) => readKeyName(name) === null);
}
