/** What a rule finds, and what the parts of a finding are called. Rules have English titles. */
export const titles = {
  /** The title of a rule. */
  of: (title: string) => title,
  /** `AWS access key ID and secret`: the title of a finding's first part, and the roles of the others. */
  withRoles: (title: string, roles: readonly string[]) => [title, ...roles].join(' and '),
};
