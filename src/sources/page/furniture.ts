/**
 * Names that pages give to what surrounds an article: found in a class, an id, a role or a data attribute of an
 * element. Whole words of such a name are compared, so that `share-bar` is furniture and `shareholders` is not.
 */
const NAMES = new Set(
  `ad ads advert advertisement advertising adslot adunit sponsor sponsored outbrain taboola
  affiliate breadcrumb breadcrumbs byline bylines caption captions credit credits imagecredit copyright
  comment comments commentlist commentsection kommentare kommentar respond disqus cookie cookies consent onetrust gdpr ccpa popup modal overlay tooltip
  newsletter newsletters signup subscribe subscription subscriptions paywall piano regwall register login signin
  promo promos promoted promotion related relatedarticles relatedcontent recirc recirculation recommended recommendation
  recommendations readmore readnext morefrom moreon teaser teasers trending popular mostread mostpopular mostviewed
  share sharebar sharing shares social socials sharetools followus follow
  tags taglist topics keywords toolbar pagination pager skip skiplink
  bio authorbio authorbox aboutauthor authorinfo timestamp readtime datetime dateline
  footer footnote sitefooter colophon menu navigation masthead sidebar rail
  audioplayer videoplayer player gallery slideshow carousel lightbox
  print printonly hidden noprint screenreader sronly visuallyhidden a11yhidden infobox widget poll quiz rating
  navbox metadata sitesub jumptonav editsection mwempty reflist`
    .toLowerCase()
    .split(/\s+/),
);

/** Of these, the names that no article goes by: their elements go even where they hold most of the page. */
const NEVER_TEXT = new Set(
  `onetrust cookie cookies consent gdpr ccpa outbrain taboola
  comment comments disqus commentlist commentsection kommentare kommentar respond`.split(/\s+/),
);

/** Names of what is only read aloud or shown on hovering: these go from within a line, too. */
const UNSEEN = new Set(["sronly", "visuallyhidden", "screenreader", "a11yhidden", "tooltip"]);

/** Attributes that name an element. */
const ATTRIBUTES = ["class", "id", "role", "data-testid", "data-component", "aria-label"] as const;

/** Elements that hold furniture by what they are. */
const TAGS = "nav, aside, figure, figcaption, form, footer, button:not(p button), [hidden]";

/** What is text, or the whole of it, by its tag. */
const KEPT = /^(body|main|article|p|span|em|strong|b|i|a|mark|h1)$/;

/**
 * A name whose elements hold more than this share of the page's prose is not furniture on this page, whatever
 * it is elsewhere: some call the whole article a widget.
 */
const MOST_PROSE = 0.15;

/** Takes what is furniture by its name out of the document, for good. */
export function removeFurniture(document: Document): void {
  const prose = proseByElement(document.body);
  const total = prose.get(document.body) ?? 0;
  for (const element of document.body.querySelectorAll(TAGS)) {
    if ((prose.get(element) ?? 0) <= total * MOST_PROSE) element.remove();
  }
  for (const [name, elements] of furnitureByName(document.body)) {
    const held = elements.reduce((sum, element) => sum + (prose.get(element) ?? 0), 0);
    if (held <= total * MOST_PROSE) for (const element of elements) element.remove();
    else if (NEVER_TEXT.has(name))
      for (const element of elements) if (!element.querySelector("h1")) element.remove();
  }
}

function furnitureByName(body: Element): Map<string, Element[]> {
  const named = [...body.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join())].map(
    (element) => [furnitureName(element), element] as const,
  );
  const furniture = named.filter(
    ([name, element]) => name && (UNSEEN.has(name) || !KEPT.test(element.localName)),
  );
  const groups = Map.groupBy(furniture, ([name]) => name ?? "");
  return new Map([...groups].map(([name, group]) => [name, group.map(([, element]) => element)]));
}

const furnitureName = (element: Element): string | undefined =>
  ATTRIBUTES.flatMap((attribute) => wordsOf(element.getAttribute(attribute) ?? "")).find((word) =>
    NAMES.has(word),
  );

/** "ArticleBody__share-bar" → "articlebody", "bodyshare", "sharebar", "article", "body", "share", "bar" */
function wordsOf(name: string): string[] {
  const parts = name
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  return [...parts.slice(1).map((part, i) => `${parts[i]}${part}`), ...parts];
}

/** The characters below each element that are not in links. */
function proseByElement(root: Element): Map<Element, number> {
  const prose = new Map<Element, number>();
  const weigh = (element: Element): number => {
    let sum = 0;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) sum += node.textContent?.trim().length ?? 0;
      else if (node.nodeType === 1 && (node as Element).localName !== "a") sum += weigh(node as Element);
    }
    prose.set(element, sum);
    return sum;
  };
  weigh(root);
  return prose;
}
