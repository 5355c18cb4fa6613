/**
 * Which channels a program reaches that delivers: that one alone, or all but that. Of several programs with one database
 * each is given what it reaches, and leaves the rest to the others.
 */
export interface Reach {
  readonly is: "=" | "!=";
  readonly channel: string;
}

export const EVERYWHERE: Reach = { is: "!=", channel: "" };
