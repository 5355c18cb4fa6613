import type { Article } from "../../src/model/article.ts";
import type { SearchIndex } from "../../src/ports.ts";
import { isSeenIn, passes } from "../../src/search/article-filter.ts";
import { isOfWords } from "../../src/search/find.ts";
import type { Lexicon } from "../../src/search/lexicon.ts";
import { otherSpellings, planOf } from "../../src/search/plan.ts";
import { readHeadlines, readHits } from "../../src/search/read-hits.ts";
import { markerOf, meets, readSentence } from "../../src/search/sentence-match.ts";
import { sentencesOf } from "../../src/search/shelf.ts";
import { createLexicon } from "../../src/search/spellings.ts";
import { createVocabulary } from "../../src/search/vocabulary.ts";
import { shippedGazetteer } from "../../src/text/gazetteer.ts";
import { namesIn } from "../../src/text/names.ts";
import { romanised } from "../../src/text/romanise.ts";
import { skeletonOf, soundsOf } from "../../src/text/sounds.ts";
import { distanceFrom } from "../../src/text/spelling-distance.ts";
import { skeletonsFor } from "../../src/text/spelling-index.ts";
import { stemOf } from "../../src/text/stems.ts";
import { wordsIn } from "../../src/text/words.ts";

/** Reads every sentence for every search: slow, and too simple to be wrong. */
export function createScanIndex(): SearchIndex {
  const articles = new Map<string, Article>();

  return {
    async add(added) {
      for (const article of added) articles.set(article.id, article);
    },
    async remove(ids) {
      for (const id of ids) articles.delete(id);
    },
    async search(query, { limit, any = false, scope = null }) {
      const plan = planOf(query, lexiconOf([...articles.values()]));
      const sentences = [...articles.values()]
        .filter((article) => isSeenIn(scope, article) && passes(article, query))
        .flatMap((article) => sentencesOf(article).map((sentence) => ({ article, sentence })));
      const holding = sentences.filter(({ article, sentence }) =>
        meets(plan, readSentence(article.body, sentence)),
      );
      const marksOf = markerOf(plan, stemOf);
      const others = otherSpellings(plan);
      const scored = (any ? sentences : holding)
        .map(({ article, sentence }) => {
          const marks = marksOf(article.body, sentence);
          const own = marks.filter(({ key }) => !others.has(key));
          return { article, sentence, score: own.length + (marks.length - own.length) / 2 };
        })
        .filter(({ score }) => !any || score > 0)
        .toSorted((a, b) => b.score - a.score)
        .slice(0, limit);
      const named = [...articles.values()].filter(
        (article) =>
          isSeenIn(scope, article) &&
          passes(article, query) &&
          meets(plan, readSentence(article.headline, { start: 0, end: article.headline.length })),
      );
      return {
        ...readHits(scored, plan, stemOf),
        headlines: !any && isOfWords(plan) ? readHeadlines(named, plan, stemOf) : [],
        loosened: holding.length === 0 && scored.length > 0,
      };
    },
    async suggest() {
      return [];
    },
    async nearest() {
      return null;
    },
    async close() {},
  };
}

/** Works out anew what the corpus's words are. */
function lexiconOf(articles: readonly Article[]): Lexicon {
  const sentences = articles.flatMap((article) =>
    sentencesOf(article).map((sentence) => ({ body: article.body, words: wordsIn(article.body, sentence) })),
  );
  const vocabulary = createVocabulary();
  for (const { words } of sentences) vocabulary.count(words, 1);
  const names = new Set(sentences.flatMap(({ body, words }) => namesIn(body, words)).map(({ key }) => key));
  return createLexicon({
    vocabulary,
    has: (key) => names.has(key),
    near: (key, within) =>
      [...names].flatMap((other) => {
        const { sounds, unvowelled } = romanised(key) ?? { sounds: soundsOf(key), unvowelled: false };
        const isNear = skeletonsFor(sounds, within).has(skeletonOf(soundsOf(other)));
        const distance = distanceFrom(sounds, within, unvowelled)(soundsOf(other));
        return isNear && distance <= within ? { key: other, distance } : [];
      }),
    rarityOf: () => 1,
    gazetteer: GAZETTEER,
  });
}

const GAZETTEER = shippedGazetteer();
