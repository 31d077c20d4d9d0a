import type { SectionText } from '../../sectionText.ts';

export const answer = {
  title: 'The answer to the case',
  intro: () => [
    'What AWS wants to read: each point of its list, what you did, when (UTC), what you found in which regions, what you could not see, and how it will not happen again. Short and complete. A “we have checked everything” comes back with the same questions.',
  ],
  steps: {
    'case-answer': () => ({
      title: 'Send the full answer',
      body: [
        'The times are those at which you ticked the steps; complete what stands in capitals. Keep the order of AWS’s own list if it has another one. The English text goes into an English case; in a Japanese or Korean case, send the other one.',
      ],
      done: 'the answer shows in the case, and the case is open',
    }),
    'answer-without-secrets': () => ({
      title: 'Never a secret in the case',
      body: [
        'The key id belongs in it, the secret access key never, nor passwords, MFA codes or screenshots of `.env`. If AWS asks for lists, attach the CSV files of CloudTrail and the table of charges.',
      ],
    }),
  },
} satisfies SectionText;
