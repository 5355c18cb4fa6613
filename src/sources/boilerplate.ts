/**
 * Lines that stand on a page or in a scraped file beside an article, told by their words. Each table is tried on
 * one line at a time. They are anchored and bounded, so that none takes more than linear time.
 */

/** Labels and hints, by how a line begins. English first, then what the press of other languages prints most. */
const BEGINNINGS: readonly RegExp[] = [
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

/** Lines that are nothing but such a thing, whole. */
const WHOLE: readonly RegExp[] = [
  /^[·•|\s]*\d{1,3}[\s-]?(?:min(?:ute)?s?\.?|minuten|minutos|мин)[\s-]*(?:read|lesezeit|de lectura|de lecture|di lettura|leestijd|чтения)?[·•|\s]*$/i,
  /^(?:estimated )?(?:reading time|read time|time to read)\s*:?.{0,30}$/i,
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
  /(?:\(|\[)(?:photo|image|picture|pic|foto|bild|credit|source|file)s?(?: credit| source| by|:|\/| via| courtesy)[^()[\]]{0,80}(?:\)|\])\.?$/i,
  /(?:\(|\[)[^()[\]]{0,60}\b(?:getty(?: images)?|AFP|REUTERS|Reuters|AP(?: Photo| Images)?|EPA(?:-EFE)?|Anadolu|Alamy|Shutterstock|iStock|Unsplash|Xinhua|dpa|picture alliance|imago)\b[^()[\]]{0,60}(?:\)|\])\.?$/,
  /^(?:photo(?:graph)?s?|image|picture|pic|foto|fotos|bild|illustration|credit|credits|picture credit|image credit|photo credit|image source|grafik|graphic)s?(?: by| credit| source)?\s*[:/]\s?.{0,120}$/i,
  /^(?:©|\(c\)) ?.{0,160}$/i,
  /\b(?:REUTERS|AFP|Reuters|Getty Images|AP Photo|EPA|dpa|AAP|Anadolu|Xinhua|Handout)\s?\/\s?(?:via )?[\p{Lu}][^.]{1,60}$/u,
  /[\p{L}.]\s?\/\s?(?:REUTERS|AFP|Getty Images|Getty|AP|EPA|dpa|AAP|Anadolu|Xinhua|TASS|Handout)(?: via .{1,30})?\)?\.?$/u,
  /(?:^|[.\s])(?:photograph|photo|picture|image|foto)(?:\sby|:)\s?[^.]{2,60}$/i,
  /(?:^|[.!?”"]\s)(?:Getty Images|AFP|Reuters|REUTERS|AP|EPA|Shutterstock|Alamy)$/,
];

/** Longer lines are never furniture by their beginning. */
const SHORT = 280;

/** Whether a line, standing alone, is a label, a hint or a notice of the site rather than text of an article. */
export const isFurnitureLine = (line: string): boolean =>
  line.length <= SHORT &&
  (WHOLE.some((rule) => rule.test(line)) || BEGINNINGS.some((rule) => rule.test(line)));

/** Whether a line is a picture's caption with its credit, or a credit alone. */
export const isCreditLine = (line: string): boolean =>
  line.length <= 600 && CREDITS.some((rule) => rule.test(line));

/** Whether a line reads like a sentence or more: some words, and an end such as sentences have. */
export const isSentence = (line: string): boolean =>
  /[.!?…:;。！？।]["'”’»«“\])]*$/u.test(line) && (line.length >= 40 || /[。！？।]/.test(line));
