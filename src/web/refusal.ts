/** What Discord would not take, with Discord's code and words for it. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export const invalidForm = (problems: readonly string[]): Refusal =>
  new Refusal(50035, `Invalid Form Body: ${problems.join("; ")}`);
