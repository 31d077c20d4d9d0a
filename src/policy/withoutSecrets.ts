import type { Candidate } from '../detect/candidate.ts';

/** A reason in one line in which no secret of the candidates stands: people do write them there. */
export function withoutSecrets(reason: string, candidates: readonly Candidate[]): string {
  let text = reason;
  for (const { value, shown } of candidates.flatMap(({ parts }) => parts))
    if (value !== '') text = text.replaceAll(value, () => `${shown}…`);
  return text.replaceAll(/\s+/g, ' ').trim();
}
