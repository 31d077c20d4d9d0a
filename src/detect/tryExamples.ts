import { patternMessages as messages } from '../messages/pattern.ts';
import { lowerCase } from '../text/lowerCase.ts';
import type { SecretDefinition } from './definePattern.ts';
import type { Format } from './format/node.ts';
import { type FormatFault, parseFormat } from './format/parseFormat.ts';
import { matchRule } from './matchRule.ts';
import type { Rule } from './rule.ts';
import { sampleOfSecret } from './sampleOfSecret.ts';

/**
 * Tries a compiled rule on samples of its own format, and on the examples of a raw expression. Nothing of a sample
 * or of an example goes into the error: people paste real secrets.
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
    return found && (rule.near || rule.anchors.some((anchor) => lowerCase(text).includes(anchor)));
  };
  for (const seed of [1, 2, 3]) if (!finds(format, seed)) stop('format', messages.sampleNotFound);
  for (const field of ['match', 'not'] as const)
    for (const [index, example] of (secret.examples?.[field] ?? []).entries())
      if (finds(parseExample(example, field, index + 1, stop), 1) !== (field === 'match'))
        stop(
          `examples.${field}`,
          field === 'match' ? messages.exampleNotFound(index + 1) : messages.exampleFound(index + 1),
        );
  if (secret.examples && secret.examples.match.length * secret.examples.not.length === 0)
    stop('examples', messages.examplesMissing);
}

function parseExample(
  example: string,
  field: string,
  number: number,
  stop: (field: string, message: string) => never,
): Format {
  try {
    return parseFormat(example);
  } catch (error) {
    return stop(`examples.${field}`, messages.exampleBroken(number, (error as FormatFault).position));
  }
}
