/**
 * Lines that stand on a page or in a scraped file beside an article, told by their words. Each table is tried on
 * one line at a time. They are anchored and bounded, so that none takes more than linear time.
 */

/**
 * Labels and hints, by how a line begins that is short or no sentence. English first, then what the press of other
 * languages prints most.
 */
const LABELS: readonly RegExp[] = [
  /^(?:read|see|watch|listen|find out|discover)(?: (?:more|also|next|now|all))(?:\b|:)/i,
  /^(?:also (?:read|see|on)|more (?:on|from|about|in|stories|news|coverage|great)|related(?::| (?:articles?|stor|news|topics|content|links|coverage|posts?|reading))|recommended(?: (?:for you|stories|reading)|$)|you (?:may|might) (?:also )?(?:like|be interested)|don'?t miss|most (?:read|popular|viewed)|trending|top stories|up next|editor'?s? (?:picks?|choice)|in case you missed|check also|what to read next|keep reading|continue reading|story continues|article continues|scroll to continue|click here|tap here|sponsored|advert(?:ise?ment)?s?(?=$|[^a-z])|this slideshow requires|promoted|partner content|paid (?:content|post))\b/i,
  /^(?:watch|video|listen|photos?|gallery|podcast|live|analysis|opinion|explainer|read)\s*[:|»›>]/i,
  /^(?:sign up|subscribe|sign in|log ?in|register|join (?:us|our|the (?:conversation|discussion))|get (?:the|our|all the|breaking|more|unlimited|email|your)\b.{0,60}(?:newsletter|inbox|email|news|headlines|app|alerts|stories|notifications|updates)|follow (?:us|@|\w+ (?:on|at))|like us|share (?:this|on|via|your)|download (?:the|our)|support (?:our|us|the|local|quality|independent)|donate|become a (?:member|subscriber)|create an account|already (?:a |have )|start your (?:day|free)|try .{0,40}for free|want more|like this story|enjoy(?:ed|ing)? this|have a tip|got a (?:tip|story)|send (?:us|tips)|contact (?:us|the (?:author|reporter|writer))|reach the (?:reporter|author)|email (?:us|the)|write to|leave a (?:comment|reply)|post (?:a )?comment|be the first to comment|comments?(?: \(|$|:)|\d+ comments?$|view (?:all )?comments|show comments|loading|please (?:enable|sign|log|wait|check)|skip to|jump to|back to top|go to|print (?:this|article)|copy link|view (?:in|on|image|all|more|gallery)|open in|tap to|click to|hide caption|toggle|close$|caption$|next$|previous$|menu$|search$|home$|image \d|photo \d|slide \d)/i,
  /^(?:by (?:signing up|subscribing|clicking|continuing|entering|submitting|registering)|this (?:site|website|page|form) (?:uses|is protected|requires)|we (?:use|and our partners|may earn|are temporarily)|our (?:goal is to create|standards|journalism)|if you (?:buy|purchase|click|use|make a)|all (?:products|rights)|when you (?:buy|purchase|visit)|.{1,60}may (?:earn|receive) (?:a|an)? ?(?:\w+ )?commission|affiliate|you must be|your email|invalid email|thank(?:s| you) for (?:subscribing|signing|reading)|an error|something went wrong)/i,
  /^(?:©|\(c\)|copyright|all rights reserved|terms (?:of|and)|privacy (?:policy|notice)|cookie|disclaimer|published by|distributed by|the contents of this site|reprinted|this material may not)/i,
  /^(?:about the (?:author|writer)|follow the author|with files from|(?:first|last|originally) (?:published|updated|modified)|published(?: on| at|:)|posted(?: on| in| by|:)|updated(?: on| at|:|\s+\d)|last updated|modified|created|date|time|duration|location|topics?|tags?|keywords?|categor(?:y|ies)|filed under|share|source|sources|editor|section)\s*:?\s*(?:$|:|\d|on |at |in |by |this |via )/i,
  // German
  /^(?:lesen sie (?:auch|mehr|hier|dazu)|lies (?:auch|mehr)|auch interessant|das könnte (?:sie|dich)|mehr zum thema|mehr (?:zu|von|aus|über|dazu|lesen)\b|mehr:|diesen artikel|kommentar melden|link kopieren|inhaltliche|weiterlesen|zum (?:thema|artikel|weiterlesen)|weitere (?:artikel|nachrichten|themen|informationen|infos|meldungen)|siehe auch|ebenfalls interessant|anzeige$|werbung$|newsletter|jetzt (?:anmelden|abonnieren|lesen|registrieren|testen|bestellen|abschließen)|hier (?:geht es|geht's|klicken|anmelden|abonnieren|finden sie)|abonnieren|anmelden|registrieren|folgen sie|folge uns|kommentare?$|\d+ kommentare?|kommentar (?:schreiben|verfassen)|artikel (?:teilen|merken|drucken|anhören)|teilen|drucken|merken|quellen?:|foto:|bild:|bildquelle|fotos?:|video:|grafik:|© |stand:|datum:|autor(?:in)?:|von:|schlagw|themen:|empfohlener (?:externer|redaktioneller) inhalt|externer inhalt|an dieser stelle (?:finden|befindet)|ich bin (?:damit )?einverstanden|ein klick für|dieser (?:artikel|beitrag|text|inhalt) (?:ist|erschien|wurde|stammt|liegt|gehört)|diese(?:s|r)? (?:thema|sendung|meldung|nachricht|inhalt)|dieses element|über dieses thema|mit (?:material|informationen) von|transparenzhinweis|hinweis der redaktion|links lesen|fehler (?:gefunden|melden|auf)|rechtschreibfehler|min(?:uten)? lesezeit|lesezeit|lesedauer|\d+ min)/i,
  // Spanish, Portuguese, French, Italian, Dutch, Nordic
  /^(?:lea? (?:también|además|más|aquí)|leer más|ver más|te puede interesar|más (?:información|noticias|sobre)|noticias? relacionad|temas relacionad|suscríbe|regístr|compart(?:ir|e)|sigue (?:a|toda)|síguenos|comentarios?$|publicidad$|foto(?:grafía)?:|archivado en|etiquetas|leia (?:também|mais)|veja (?:também|mais)|saiba mais|inscreva|assine|publicidade$|compartilh|lire (?:aussi|également|la suite)|à lire|voir aussi|sur le même sujet|abonnez|inscrivez|s'abonner|partager|publicité$|réagir|commentaires?$|leggi (?:anche|tutto)|condividi|iscriviti|pubblicità$|lees (?:ook|meer|verder)|meer (?:over|lezen|nieuws)|deel (?:dit|deze)|advertentie|les (?:også|mer|hele)|læs (?:også|mere)|läs (?:också|mer|även)|annons|annonse|se også|artikkelen fortsetter|del (?:saken|på)|følg |kort fortalt$)/i,
];

/** Notices that are sentences: each says so much that no article would. */
const NOTICES: readonly RegExp[] = [
  /^(?:sign up|subscribe|register|log in|sign in) (?:to|for|now|here|today|with|and)\b/i,
  /^(?:read|see|watch|listen|read on)(?: (?:more|also|next|now))?(?: (?:on|about|at) .{1,40})?\s*[:|»]/i,
  /^(?:also read|read also|related|recommended|lesen sie|lies|mehr zum thema|lea|leia|lire|leggi|lees|les|läs|læs)\b.{0,30}[:|]/i,
  /^by (?:signing up|subscribing|clicking|continuing|registering|submitting)\b.*\b(?:agree|consent|accept|terms|policy)\b/i,
  /^(?:this|our) (?:web ?site|site|page) (?:uses|is protected|requires|use)\b/i,
  /^we (?:and our partners )?(?:use|store|process)\b.*\bcookies?\b/i,
  /\b(?:may|might|can) (?:earn|receive|get) (?:an? )?(?:small )?(?:\w+ )?(?:commission|fee)\b/i,
  /\b(?:to|in|meet) your inbox\b|^start your day\b|\b(?:sign up|subscribe)\b.{0,80}\b(?:newsletter|e-?mails?)\b/i,
  /^(?:create an account|sign in)\b.{0,80}\b(?:continue|read|access)/i,
  /^follow .{2,40} on (?:google news|twitter|x|facebook|instagram|whatsapp|telegram|youtube|linkedin|tiktok|bluesky)\b/i,
  /\ball rights reserved\b|©\s?(?:19|20)\d\d\b|^(?:©|\(c\)|copyright\b)/i,
  /^our (?:goal is to (?:create|keep|provide|offer)|standards:|community guidelines)/i,
  /^(?:follow|like|find|join) (?:us|our|@\w+)\b/i,
  /^(?:have|got) (?:a|any) (?:news |story )?(?:tip|story|question|information)\b.*\?/i,
  /^(?:reach|contact|email|e-mail|write to) (?:the |our )?(?:reporter|author|writer|editor|newsroom|us|him|her|them)\b/i,
  /^(?:leave|post|add|write) (?:a|your) (?:comment|reply)\b|^(?:be the first to comment|join the (?:conversation|discussion))/i,
  /^(?:this|the) (?:article|story|report|piece|post|text)\b.{0,40}\b(?:originally|first) (?:appeared|published|ran)\b/i,
  /^(?:get|receive) .{0,80}\b(?:newsletter|inbox|e-?mail|alerts?|notifications?|headlines)\b/i,
  /^(?:support|donate to|become a (?:member|subscriber|supporter))\b.{0,60}\b(?:journalism|newsroom|reporting|us|media|press)\b/i,
  /^(?:the )?views expressed\b|^(?:story|article) continues\b|^view image in full ?screen|^this material may not be/i,
  /\b(?:web ?site|site|channel|page) (?:can|may) also be (?:accessed|visited|found|watched)\b|\balternate addresses\b/i,
  /\b(?:download|install|get) (?:the|our) .{0,40}\bapp\b/i,
  /\b(?:we|who) (?:are|have) temporarily (?:suspend|clos|disabl)\w+ .{0,40}comment/i,
  /\b(?:article|story) comment(?:ing|s)\b.{0,40}\b(?:closed|suspended|disabled)\b/i,
  /^(?:with files from|reporting by .{2,120}\b(?:editing|writing) by)\b|^\(?(?:additional )?reporting by\b.{2,160}$/i,
  /^(?:lesen sie (?:auch|hier|mehr|dazu)|das könnte (?:sie|dich)|mit (?:material|informationen) (?:von|der)|hier geht(?: es|'s) |jetzt (?:anmelden|abonnieren|kostenlos)|folgen sie uns|dieser (?:artikel|beitrag|text) (?:erschien|ist zuerst|wurde zuerst)|empfohlener (?:externer|redaktioneller) inhalt|ich bin damit einverstanden|wir freuen uns (?:über|auf) (?:ihre|eine|deine)|die kommentarfunktion|bitte halten sie sich an)/i,
  /\b(?:newsletter|whatsapp-kanal)\b.{0,80}\b(?:anmelden|abonnieren|bestellen|informiert|richtig|entlang|inscr|suscr|abonn)/i,
];

/** Lines that are nothing but such a thing, whole. */
const WHOLE: readonly RegExp[] = [
  /^(?:about )?(?:\d+|an?|one|two|three) (?:second|minute|hour|day|week|month|year)s? ago$/i,
  /^(?:vor )(?:\d+|einer|einem) \p{L}+$/iu,
  /^https?:\/\/\S+$/i,
  /^www\.\S+$/i,
  /^\S+@\S+\.\w+$/,
  /^@\w+$/,
  /^[^\p{L}\p{N}]+$/u,
  /^(?:\d+ )?(?:facebook|twitter|x|whatsapp|linkedin|email|e-mail|pinterest|reddit|telegram|flipboard|copy|print|share|messenger|instagram|tiktok|bluesky|threads|xing|pocket)(?:[\s,|·/]+(?:facebook|twitter|x|whatsapp|linkedin|email|e-mail|mail|pinterest|pint|reddit|telegram|flipboard|copy|link|print|share|messenger|instagram|baixar))*$/i,
  /^(?:\+\s*)?(?:plus|premium|exclusive|exklusiv|abo|subscriber only|members only|breaking news|news|live|video|photos?|latest news|developing)(?:[ :]|$)(?:.{0,3})$/i,
];

/** Picture captions and credits, by how a line ends or is put together. */
const CREDITS: readonly RegExp[] = [
  /^(?:in this .{4,40}\bphoto\b|file photo|file (?:-|–|—)|archivbild|archivfoto|symbolbild|image source|pictured[:,])/i,
  /\([^()]{0,60}(?:AP Photo|via (?:AP|REUTERS|Reuters|AFP|Getty)|Getty Images|\/(?:AFP|AP|Reuters|EPA)\b|\b(?:AFP|REUTERS|AP)\/)[^()]{0,60}\)\.?$/,
  /(?:\(|\[)(?:photo|image|picture|pic|foto|bild|credit|source|file)s?(?: credit| source| by|:|\/| via| courtesy)[^()[\]]{0,80}(?:\)|\])\.?$/i,
  /(?<![.!?”"’] ?)(?:\(|\[)[^()[\]]{0,60}\b(?:getty(?: images)?|AFP|REUTERS|Reuters|AP(?: Photo| Images)?|EPA(?:-EFE)?|Anadolu|Alamy|Shutterstock|iStock|Unsplash|Xinhua|dpa|picture alliance|imago)\b[^()[\]]{0,60}(?:\)|\])\.?$/,
  /^(?:photo(?:graph)?s?|image|picture|pic|foto|fotos|bild|illustration|credit|credits|picture credit|image credit|photo credit|image source|grafik|graphic)s?(?: by| credit| source)?\s*[:/]\s?.{0,120}$/i,
  /^(?:©|\(c\)) ?.{0,160}$/i,
  /\b(?:REUTERS|AFP|Reuters|Getty Images|AP Photo|EPA|dpa|AAP|Anadolu|Xinhua|Handout)\s?\/\s?(?:via )?[\p{Lu}][^.]{1,60}$/u,
  /[\p{L}.]\s?\/\s?(?:REUTERS|AFP|Getty Images|Getty|AP|EPA|dpa|AAP|Anadolu|Xinhua|TASS|Handout)(?: via .{1,30})?\)?\.?$/u,
  /(?:^|[.\s])(?:photograph|photo|picture|image|foto)(?:\sby|:)\s?[^.]{2,60}$/i,
  /(?:^|[.!?”"]\s)(?:Getty Images|AFP|Reuters|REUTERS|AP|EPA|Shutterstock|Alamy)$/,
];

/** Longer lines are no labels, however they begin. */
const SHORT = 280;
/** A sentence this long must say more than a label does to be a notice. */
const FULL_SENTENCE = 70;

/** Whether a line, standing alone, is a label, a hint or a notice of the site rather than text of an article. */
export function isFurnitureLine(line: string): boolean {
  const rules =
    isSentence(line) && line.length >= FULL_SENTENCE ? NOTICES : [...WHOLE, ...LABELS, ...NOTICES];
  return line.length <= SHORT && (isReadingTime(line) || rules.some((rule) => rule.test(line)));
}

/** Whether a line is a picture's caption with its credit, or a credit alone. */
export const isCreditLine = (line: string): boolean =>
  line.length <= 600 && CREDITS.some((rule) => rule.test(line));

/** Whether a line reads like a sentence or more: some words, and an end such as sentences have. */
export const isSentence = (line: string): boolean =>
  /[.!?…:;。！？।]["'”’»«“\])]*$/u.test(line) && (line.length >= 40 || /[。！？।]/.test(line));

/** "3 min read", "Lesezeit: 4 Minuten". */
export const isReadingTime = (line: string): boolean => line.length <= 60 && READING_TIME.test(line);

const READING_TIME =
  /^[·•|\s]*(?:(?:estimated )?(?:reading time|read time|time to read|lesezeit|lesedauer|temps de lecture|tiempo de lectura)\s*:?.{0,20}|\d{1,3}[\s-]?(?:min(?:ute)?s?\.?|minuten|minutos|мин)[\s-]*(?:read|lesezeit|de lectura|de lecture|di lettura|leestijd|чтения)?)[·•|\s]*$/i;

/** "Recommended Stories", "Check Also": the label over teasers of other articles. */
export const isSectionLabel = (line: string): boolean => line.length <= 60 && SECTION.test(line);

const SECTION =
  /^(?:recommended (?:stories|for you|reading|articles|videos|news)|check also|related(?:[ :]+(?:articles?|stories|news|topics|content|links|coverage|posts?|reading))?|(?:read|see|check|watch) (?:also|more|next)|also (?:read|see)|more (?:stories|news|articles|coverage|headlines|from .{2,40}|on .{2,40}|in .{2,40}|like this|to read|for you)|most (?:read|popular|viewed|shared|commented)|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|top (?:stories|news)|latest (?:news|stories|headlines|articles|posts)|trending(?: now| stories| articles)?|popular(?: now| posts| stories| articles)?|up next|what to read next|keep reading|don'?t miss|editor'?s? picks?|in other news|elsewhere|around the web|from (?:the|around the) web|sponsored(?: content| stories)?|promoted(?: content| stories)?|comments?(?: \(\d+\))?|\d+ (?:comments|responses|replies)|leave a (?:reply|comment)|about the author|share this(?: article| story| post)?|tags|topics|filed under|previous (?:article|post|story)|next (?:article|post|story)|das könnte sie auch interessieren|auch interessant|mehr zum thema|weitere (?:artikel|themen|nachrichten)|meistgelesen|kommentare|lire aussi|à lire aussi|sur le même sujet|leggi anche|te puede interesar|lee también|lea también|noticias relacionadas|leia também|veja também|lees ook|les også|læs også|läs också)\s*[:»›>]?$/i;
