import { createInterface } from "node:readline";
import { createStories } from "../../src/ingest/stories.ts";

const stories = createStories();
const ids: string[] = [];

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line) continue;
  const { doc }: { doc: { id: string; headline: string; text: string } } = JSON.parse(line);
  stories.add(doc.id, doc.text);
  ids.push(doc.id);
}
for (const id of ids) console.log(JSON.stringify({ id, story: stories.storyOf(id) }));
