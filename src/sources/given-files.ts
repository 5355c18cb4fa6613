import { stat } from "node:fs/promises";
import path from "node:path";
import type { ArticleDraft } from "../model/article.ts";
import type { Incoming } from "../model/incoming.ts";
import type { ArticleSource } from "../ports.ts";
import { inputOf } from "./file/bytes.ts";
import type { FileReader } from "./file/reader.ts";
import { listFiles } from "./list-files.ts";
import { type Listed, readMarked, systemReason } from "./marked-files.ts";
import type { FetchedPage } from "./web/page.ts";
import { WebError } from "./web/web-error.ts";

/** What whoever gives the files says of their articles; it goes before what the files say. */
export interface Told {
  readonly outlet?: string;
  /** YYYY-MM-DD. */
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
}

export interface GivenFiles extends ArticleSource {
  /** How many files there are to read. */
  readonly size: number;
}

export interface GivenOptions {
  readonly reader: FileReader;
  readonly fetchPage: (address: string) => Promise<FetchedPage>;
  readonly told: Told;
  /** Called for each file once it is over. */
  readonly done?: () => void;
}

/**
 * Files that someone names, those of the folders that they name, and pages by their addresses. They are saved for good: that a file is gone later
 * takes nothing out of sight. An article's key is its address, or else its file's path.
 */
export async function createGivenFiles(
  paths: readonly string[],
  { reader, fetchPage, told, done }: GivenOptions,
): Promise<GivenFiles> {
  const listed: Listed[] = [];
  const missing: Incoming[] = [];
  const [addresses, files] = [paths.filter(isAddress), paths.filter((one) => !isAddress(one))];
  for (const given of files)
    try {
      listed.push(...(await filesAt(given)));
    } catch (error) {
      missing.push({ kind: "refused", key: given, reason: { of: given, why: systemReason(error) } });
    }
  return {
    name: "files",
    scope: null,
    holdsAll: false,
    size: listed.length + addresses.length,
    async *read(marks = new Map()) {
      yield* missing;
      const by = { told: JSON.stringify(told), asTold: (draft: ArticleDraft) => asTold(draft, told) };
      yield* readMarked(listed, { reader, marks, ...by, ...(done ? { done } : {}) });
      for (const address of addresses) {
        for (const incoming of await pageAt(address)) yield heard(incoming);
        done?.();
      }
    },
  };

  function heard(incoming: Incoming): Incoming {
    return incoming.kind === "article" ? { ...incoming, draft: asTold(incoming.draft, told) } : incoming;
  }

  async function pageAt(given: string): Promise<readonly Incoming[]> {
    try {
      const { html, address } = await fetchPage(given);
      const parts = await Array.fromAsync(reader.read([inputOf(address, Buffer.from(html), address)]));
      return parts.flatMap(({ found }) => found);
    } catch (error) {
      return [
        {
          kind: "refused",
          key: given,
          reason: error instanceof WebError ? error.refusal : { of: given, why: systemReason(error) },
        },
      ];
    }
  }
}

/** Of whatever scheme: what is asked for says which it takes. */
const isAddress = (given: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(given);

async function filesAt(given: string): Promise<readonly Listed[]> {
  const place = path.resolve(given);
  if (!(await stat(place)).isDirectory()) return [{ name: place, path: place }];
  const names = await listFiles(place);
  return names.map((name) => path.join(place, name)).map((file) => ({ name: file, path: file }));
}

/** The article with what was told of it, under its address if it has one. */
function asTold(draft: ArticleDraft, { outlet, published, url, language }: Told): ArticleDraft {
  const changed = {
    ...draft,
    ...(outlet ? { outlet: { known: "stated", value: outlet, words: outlet } as const } : {}),
    ...(published ? { published: { known: "stated", value: published, words: published } as const } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
  };
  return { ...changed, key: addressKey(changed.url) ?? draft.key };
}

/** A site's front page is given by many of its pages as their address, and names none of them. */
function addressKey(url: string | null): string | null {
  if (!url) return null;
  const { pathname, search } = new URL(url);
  return pathname === "/" && !search ? null : url;
}
