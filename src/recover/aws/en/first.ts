import type { SectionText } from '../../sectionText.ts';

export const first = {
  title: 'What cannot wait',
  intro: () => [
    'This takes fifteen minutes and comes before any scan. A key that was public has been copied; programs that look for keys need seconds. Do these steps in this order, then read on.',
    'One question decides: **does anything that is live use this key?** No: deactivate it now. Yes: give that application a new identity first, within this hour, and deactivate the key right after.',
  ],
  steps: {
    'key-in-use': ({ values: { keyId } }) => ({
      title: 'Find out whose key it is and whether anything live uses it',
      body: [
        `Open CloudShell as root or as another administrator (section 2), or the console's list of users, and search it for \`${keyId}\`. The answer names the user, the service and the region of the last use. Write the user's name at the top of this file: every command below then names it.`,
        'Ask who deploys: which server, which job, which CI, which laptop has this key in its environment? A last use from a region and a service that you know is probably yours. A last use that you cannot explain is probably not.',
        'Nobody knows after ten minutes? Treat it as not in use and deactivate it. A deactivated key is active again with one click; what a stranger does meanwhile cannot be undone.',
        'If the answer names no user, the key belongs to the root user or to another account: see “Whose account is it” in section 4.',
      ],
      done: 'you know the user, and either what uses the key or that nothing does',
      captions: { 'last-used': 'Names the user, and when and where the key was last used:' },
    }),
    'new-identity-first': ({ values: { user } }) => ({
      title: 'Only if something live uses it: make a new identity, within this hour',
      body: [
        'Nothing live uses it? Put `[-]` into the box and go on.',
        `The new identity is a role where the application runs on AWS, otherwise a new user. It is never a second key of \`${user}\`: the quarantine is on the user, so that key is quarantined too. The rights, the key and the switch are in section 6, “Rotate”. Do them now, then come back here.`,
        'Done wrong: if the old key goes off first, the application stops. If this takes days, the stranger has days.',
      ],
      done: 'the application runs with the new identity',
    }),
    'deactivate-key': ({ values: { user, keyId } }) => ({
      title: 'Deactivate the key',
      body: [
        `Deactivate \`${keyId}\` of \`${user}\`. It is refused from then on, within a minute or so, and can be made active again if something that matters stops.`,
        'This does not stop sessions that were opened with it: section 8 does.',
        'Done wrong: “explicit deny” means that you are signed in as the quarantined user. Sign in as root or another administrator (section 2).',
      ],
      done: 'the key is shown as Inactive',
    }),
    'repository-private': () => ({
      title: 'Make the repository private',
      body: [
        'GitHub: Settings → General → Danger Zone → Change visibility. GitLab: Settings → General → Visibility. This does not make the key safe: clones, forks, caches and mirrors stay as they are. It stops the next reader.',
        'Forks of a public repository stay public. Stars and watchers are lost, and pages built from it may go offline.',
        'It is already private? Then look who can read it, put `[-]` into the box: a key that leaves its place has leaked.',
      ],
      done: 'a browser that is not signed in gets “404” for the repository',
    }),
    'not-deleted': () => ({
      title: 'Never delete yet',
      body: [
        'Do not delete the key, the user, the commits or the repository now. Deleted keys cannot be made active again if an application stops, AWS asks about them, and the history shows since when the key was out. Deleting a commit does not take the key back either.',
      ],
    }),
  },
} satisfies SectionText;
