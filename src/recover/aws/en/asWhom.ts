import type { SectionText } from '../../sectionText.ts';

export const asWhom = {
  title: 'As whom',
  intro: ({ values: { user } }) => [
    `Each step says who does it. **Administrator** means the root user, or another administrator whose keys did not leak. Never the leaked key, and never \`${user}\`: its quarantine denies just what has to be done now (CreateAccessKey, UpdateAccessKey, DeleteAccessKey, ChangePassword, ListUsers, LookupEvents and more).`,
  ],
  steps: {
    'sign-in': ({ values: { user } }) => ({
      title: 'Sign in as root or as another administrator, and open CloudShell',
      body: [
        'Type the address of the console yourself: https://console.aws.amazon.com/. Do not follow a link from a mail. CloudShell is the terminal in the console (the icon `>_` at the top). It has the AWS CLI, works as whoever is signed in, and leaves no key on your machine. Where CloudShell does not start, use the next step, or the console paths.',
        'In a new CloudShell, repeat the lines that set variables (`NOW=…`, `SINCE=…`): they are gone with the old one.',
      ],
      done: `the answer's Arn ends in \`:root\` or in your administrator's name, and not in \`user/${user}\``,
      captions: {
        pager: 'So that long answers do not wait for a key press:',
        who: 'Says as whom the commands run:',
      },
    }),
    'sign-in-locally': () => ({
      title: 'Or from your own terminal: `aws login`',
      body: [
        'The AWS CLI 2.32 or newer signs in through the browser, as root too, and keeps credentials for at most 12 hours. An IAM user needs the managed policy SignInLocalDevelopmentAccess for it; root needs nothing. Look at your environment first: a variable AWS_ACCESS_KEY_ID with the old key wins over any profile. `unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN` removes it for this terminal.',
      ],
      captions: { login: 'Opens the browser:' },
    }),
    'explicit-deny': () => ({
      title: 'What “explicit deny” means',
      body: [
        '“… is not authorized to perform: iam:UpdateAccessKey … with an explicit deny in an identity-based policy” says that a policy forbids it to the user you are signed in as: the quarantine. It does not say that a right is missing. A deny wins over every allow, so no further right helps. Sign in as somebody else.',
        'Root and administrators who are not quarantined do not meet it. If root meets it, the account is in an organization with a service control policy: ask the management account.',
      ],
    }),
    'root-cannot-sign-in': () => ({
      title: 'If root cannot sign in',
      body: [
        '- Password lost or changed: “Forgot password?” on the sign-in page. It needs the mailbox of the root address.\n- Mailbox lost: regain it first (the domain, its administrator), or use the form https://support.aws.amazon.com/#/contacts/aws-account-support/.\n- MFA device lost: “Troubleshoot MFA” on the sign-in page; it asks for the mailbox and the phone of the account.\n- Account of an organization: its root may have no password at all; the management account does this.\n- Account bought through a partner: the partner holds root or can reach AWS for you. Call them today.\n- Nothing works: write in the form that the account is compromised, with account number, key id and a phone number.',
      ],
    }),
    'no-rights-granted': ({ values: { user } }) => ({
      title: 'Grant nobody further rights for this',
      body: [
        `Do not give \`${user}\`, its group or a colleague rights to IAM, CloudTrail or Support because a command was refused. It does not help against a deny, and it hands the rights to whoever else holds the key. Who has to read the case signs in with the administrator's account or is told.`,
      ],
    }),
  },
} satisfies SectionText;
