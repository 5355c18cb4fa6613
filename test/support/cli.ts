import { execFile } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a person would, with a database of its own. */
export const runDateline = (
  args: readonly string[],
  settings: Readonly<Record<string, string>> & { readonly DATABASE_URL: string },
): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [path.join(ROOT, "src/cli.ts"), ...args],
      { cwd: ROOT, env: { ...process.env, ...settings } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
