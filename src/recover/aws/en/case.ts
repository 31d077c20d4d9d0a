import type { SectionText } from '../../sectionText.ts';

export const supportCase = {
  title: 'The case',
  intro: () => [
    'AWS speaks to you through one support case. It is free on every support plan, and it can be held in Japanese or Korean. Its clock runs from the first mail.',
  ],
  steps: {
    'find-mail': () => ({
      title: "Find AWS's mail",
      body: [
        'It goes to the address of the root user and to the alternate contacts (billing, operations, security). Look in all of these mailboxes, in spam, and at the distribution lists behind them. The subject is like “Your AWS account … is compromised”. It names the key id, the IAM user and the address where the key was seen.',
        'The address of the root user belongs to somebody who has left? Then read section 2, “If root cannot sign in”, now.',
      ],
      done: 'you have the mail, or know that no mailbox has it',
    }),
    'case-genuine': () => ({
      title: 'Make sure that it is genuine',
      body: [
        'A mail proves nothing; the case does. Sign in by typing the address of the console yourself. A genuine notice is also in the Support Center, and usually in the Health Dashboard (`AWS_RISK_CREDENTIALS_EXPOSED`, in us-east-1, affected resource: the key id) and in Trusted Advisor under “Exposed Access Keys”. These notices are best effort: one that is missing proves nothing either.',
        'AWS never asks for a password, a secret access key or an MFA code, in no mail, call or case.',
      ],
      done: 'you see the case while signed in at console.aws.amazon.com',
    }),
    'case-sentences': () => ({
      title: 'The usual sentences, in plain words',
      body: [
        '- “Your AWS account may be compromised / was inappropriately accessed by a third party”: the key was seen in public, or used by somebody else.\n- “We have applied a quarantine policy … do not remove it”: section 3.\n- “Step 1: rotate and delete the exposed access key”: section 6; deactivate first, delete after watching.\n- “Step 2: check your CloudTrail log for unsanctioned activity”: section 7; they want regions and findings, not “we checked”.\n- “Step 3: review your account for unauthorized usage” / “delete any unrecognized resources”: section 9, in every region.\n- “Check your temporary credentials”: section 8.\n- “Please respond within 5 days, or your account may be suspended”: a plain deadline. Answer today with two lines.\n- “Confirm by replying to this case”: in the Support Center; a mail is not read.\n- “Pending customer action”: they wait for you. Nothing happens until you answer.\n- “We cannot restore access until …”: the list after it is what your answer has to go through, line by line.',
      ],
    }),
    'case-found': () => ({
      title: 'Open the case and note its number and deadline',
      body: [
        'The root user and identities with `support:*` see it; others see an empty list. Write the number and the deadline at the top of this file. The deadline stands in the mail, the case or the Trusted Advisor check; five days from the first notice are usual. A mail about *abuse* (attacks that come from your account) is another kind and wants an answer within 24 hours.',
        'Account through a partner or reseller: the case may be in their hands. Tell them today, send them the key id and what you have done, and ask for the text of the case.',
        'There is no case at all? Create one, and only one: type **Account and billing**, service **Account**, category **Security**. Choose your language there.',
      ],
      done: 'number and deadline stand at the top of this file',
    }),
    'first-answer': () => ({
      title: 'Answer at once, in two lines',
      body: [
        'This stops the clock for the worst reading of your silence. The full answer follows in section 12. Do not promise a day that you cannot keep.',
      ],
      done: 'your answer shows in the case',
    }),
    'case-open': () => ({
      title: 'Keep the case open',
      body: [
        'Do not choose “Resolve case”, not even after a friendly message. A case that you leave unanswered for a few days is resolved by itself; it can be reopened for 14 days, later only a related one can be made. Look into it once a day, and answer even if it is only “we are at step 7”.',
        'Answers to the mail go nowhere: write in the Support Center. One case; a second one starts at the back of the queue.',
      ],
    }),
  },
} satisfies SectionText;
