import type { SecretDefinition } from './definePattern.ts';
import type { Format } from './format/node.ts';
import { parseFormat } from './format/parseFormat.ts';
import { matchRule } from './matchRule.ts';
import type { Rule } from './rule.ts';
import { sampleOfSecret } from './sampleOfSecret.ts';

/**
 * Tries a compiled rule on samples of its own format, and on the examples of a raw expression. Nothing of a sample
 * goes into the error.
 */
export function tryExamples(
  rule: Rule,
  format: Format,
  secret: SecretDefinition,
  stop: (field: string, message: string) => never,
): void {
  const finds = (example: Format, seed: number): boolean => {
    const sample = sampleOfSecret(example, rule.checks, seed);
    const text = `"${sample.text}"`;
    const found = matchRule(rule, text).some(
      (match) => match.secret === sample.secret && match.start === sample.start + 1,
    );
    return found && (rule.near || rule.anchors.some((anchor) => text.toLowerCase().includes(anchor)));
  };
  for (const seed of [1, 2, 3])
    if (!finds(format, seed))
      stop('format', 'does not find a sample of its own: a check or a "not" rejects it');
  for (const field of ['match', 'not'] as const)
    for (const example of secret.examples?.[field] ?? [])
      if (finds(parseExample(example, field, stop), 1) !== (field === 'match'))
        stop(`examples.${field}`, `"${example}" is ${field === 'match' ? 'not found' : 'found'}`);
  if (secret.examples && secret.examples.match.length * secret.examples.not.length === 0)
    stop('examples', 'one that matches and one that does not are needed');
}

function parseExample(
  example: string,
  field: string,
  stop: (field: string, message: string) => never,
): Format {
  try {
    return parseFormat(example);
  } catch (error) {
    return stop(`examples.${field}`, (error as Error).message);
  }
}
