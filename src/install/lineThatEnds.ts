const keywords =
  /(?:^|[\s;&|])(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|select|function)(?:[\s;]|$)/;

/**
 * Which line of a shell script's beginning ends the script for certain: an `exit`, or an `exec` of a program, that
 * nothing above makes conditional. The first line is 1; null where there is none, or where it cannot be told.
 */
export function lineThatEnds(beginning: string): number | null {
  for (const [index, line] of beginning.split('\n').entries()) {
    const plain = plainOf(line);
    // What stands below may belong to it.
    if (plain === null) return null;
    if (/^exit(?: [^\s;&|<>]{1,20})?;?$|^exec [^-\d\s;&|<>][^;&|<>]*$/.test(plain)) return index + 1;
  }
  return null;
}

/** A line without its comment, and with `x` for what is quoted; null where it opens something that others close. */
function plainOf(line: string): string | null {
  const quoted = /"[^"'`\\()#]{0,200}"|'[^"'`\\()#]{0,200}'/g;
  const plain = line
    // `"$(dirname "$0")/…"` from the inside out.
    .replace(quoted, 'x')
    .replace(/\$\([^"'`\\()#]{0,200}\)/g, 'x')
    .replace(quoted, 'x')
    .replace(/\$\{\w{1,50}\}/g, 'x')
    .replace(/(?:^|\s)#.*/, '')
    .trim();
  return /["'`\\(){}]|<<|[&|]$/.test(plain) || keywords.test(plain) ? null : plain;
}
