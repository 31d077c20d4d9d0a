import type { SectionText } from '../../sectionText.ts';

export const never = {
  title: 'What not to do',
  steps: {
    'never-do': () => ({
      title: 'The box',
      body: [
        '> - **Do not resolve the case**, and do not let it close by itself.\n> - **Do not detach the quarantine** before the case says so.\n> - **Do not delete first.** Deactivate, switch, watch, then delete.\n> - **Do not stop or redeploy instances that you need** while the account is blocked.\n> - **Do not close the account.**\n> - **Do not open a second case.**\n> - **Do not answer by mail.** Write in the Support Center.\n> - **Do not paste a secret**: not into the case, a chat, a ticket, a command line or this file.\n> - **Do not go public too early**: only when a scan of all history and tags is empty.',
      ],
    }),
  },
} satisfies SectionText;
