/**
 * Groups of which one member at a time is on.
 *
 * The one rule: members that are connected by references, however they were
 * given, are one group. Nothing here is drawn or told; the members do that.
 */

/** One group; `id` tells it from all others on the page. */
export class Group<M> {
  private static last = 0;
  readonly id = ++Group.last;
  readonly members = new Set<M>();
}

/** Keeps which member is in which group. */
export class Groups<M extends object> {
  private readonly of = new WeakMap<M, Group<M>>();

  /** The group of a member that has been joined to another; undefined for a lonely one. */
  groupOf(member: M): Group<M> | undefined {
    return this.of.get(member);
  }

  /** The two, and all that were with them, are one group now. */
  join(a: M, b: M): Group<M> {
    const group = this.of.get(b) ?? this.of.get(a) ?? new Group<M>();
    for (const member of [a, b]) {
      const old = this.of.get(member);
      for (const each of old && old !== group ? old.members : [member]) {
        group.members.add(each);
        this.of.set(each, group);
      }
    }
    return group;
  }

  leave(member: M): void {
    this.of.get(member)?.members.delete(member);
    this.of.delete(member);
  }

  /** The others of its group. */
  others(member: M): M[] {
    return [...(this.of.get(member)?.members ?? [])].filter((each) => each !== member);
  }
}
