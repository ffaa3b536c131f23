const prefix = '29:1';

/** How the bot knows a person; opaque to it. */
export function memberId(personId: string): string {
  return prefix + Buffer.from(personId).toString('base64url');
}

/** The person behind a member's id; an object id stands for itself, as it does in Teams. */
export function personIdOf(member: string): string {
  return member.startsWith(prefix)
    ? Buffer.from(member.slice(prefix.length), 'base64url').toString()
    : member;
}
