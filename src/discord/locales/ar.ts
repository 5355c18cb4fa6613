import { options } from "../../words/ar/options.ts";
import { held } from "../../words/isolated.ts";
import type { Catalogue } from "./catalogue.ts";

/** Discord is not in this language: names stay as they are there, the rest is for `/help` and the local page. */
export const ar: Catalogue = {
  names: {
    ...options,
  },
  descriptions: {
    "What was reported about a topic, each excerpt under the day of the event":
      "ما ورد عن موضوع، كل مقتطف تحت يوم الحدث",
    "A name, words, or a query: see /help": `اسم أو كلمات أو استعلام: انظر ${held("/help")}`,
    "Only from this outlet": "من هذه الوسيلة الإعلامية فقط",
    "Events from this day on: 2021-07-04, 2021-07, 2021, or words such as last summer": `الأحداث منذ هذا اليوم: ${held("2021-07-04")} أو ${held("2021-07")} أو 2021 أو بالإنجليزية last summer`,
    "Events up to this day: 2021-08-11, 2021-08, 2021, or words such as mid-August 2021": `الأحداث حتى هذا اليوم: ${held("2021-08-11")} أو ${held("2021-08")} أو 2021 أو بالإنجليزية mid-August 2021`,
    "Which events come first": "أي الأحداث يأتي أولًا",
    "Show the answer to you alone": "إظهار الإجابة لك وحدك",
    "The passages that answer a question in plain words": "المقاطع التي تجيب عن سؤال بلغة عادية",
    "Such as: when did Faizabad fall? how many soldiers fled? what do the Russians say?": `بالإنجليزية، مثل: ${held("when did Faizabad fall? how many soldiers fled?")}`,
    "A picture of who reported what when: by day of the event and outlet":
      "صورة لمن أورد ماذا ومتى: حسب يوم الحدث والوسيلة الإعلامية",
    "The outlets side by side on one matter, and where they differ":
      "الوسائل الإعلامية جنبًا إلى جنب في أمر واحد، وفيمَ تختلف",
    "A place, a name, words, or a query: see /help": `مكان أو اسم أو كلمات أو استعلام: انظر ${held("/help")}`,
    "The passages that match best, word for word": "المقاطع الأكثر مطابقة، كلمة بكلمة",
    "Names, words, phrases in quotation marks: see /help": `أسماء أو كلمات أو عبارات بين علامتي تنصيص: انظر ${held("/help")}`,
    "Only by this author, or a part of the name": "من هذا الكاتب فقط، أو جزء من اسمه",
    "Which passages come first": "أي المقاطع يأتي أولًا",
    "One article: its outlet and day and how they are known, its text, its link":
      "مقال واحد: وسيلته الإعلامية ويومه وكيف عُرفا، ونصه ورابطه",
    "The headline or words of it, or the reference of a passage": "العنوان أو كلمات منه، أو مرجع مقطع",
    "Post one passage for all to read, with its outlet and day":
      "نشر مقطع ليقرأه الجميع، مع وسيلته الإعلامية ويومه",
    "Words of the passage: choose it from the list": "كلمات من المقطع: اختره من القائمة",
    "How its source is named": "كيف يُذكر مصدره",
    "Words of yours to stand above it": "كلمات منك توضع فوقه",
    "Whether a quotation stands in the corpus letter for letter, and if not, what differs":
      "هل يوجد اقتباس في المجموعة حرفيًّا، وإن لم يوجد فما الفرق",
    "The quotation, or a text with quotations in it": "الاقتباس، أو نص فيه اقتباسات",
    "Whose articles are here: how many, from when to when": "لمن المقالات التي هنا: كم هي، ومن متى إلى متى",
    "This server's own articles and feeds": "مقالات هذا الخادم وخلاصاته الخاصة",
    "Add an article: by its address, or as a file. Without either, a form opens":
      "إضافة مقال: بعنوانه أو كملف. ومن دونهما تُفتح استمارة",
    "Where the article stands, such as https://…": `أين يوجد المقال، مثل ${held("https://…")}`,
    "A saved page, text, Markdown, JSON, PDF, or a zip of them":
      "صفحة محفوظة أو نص أو Markdown أو JSON أو PDF أو ملف zip منها",
    "Whose article it is, where you know it": "لمن المقال، إن كنت تعرف",
    "The day of publication, as YYYY-MM-DD, where you know it": "يوم النشر بصيغة YYYY-MM-DD، إن كنت تعرفه",
    "Feeds whose new articles are added by themselves": "خلاصات تُضاف مقالاتها الجديدة من تلقاء نفسها",
    "Follow a feed": "متابعة خلاصة",
    "A feed, or a site that names one": "خلاصة، أو موقع يشير إلى خلاصة",
    "The feeds that this server follows": "الخلاصات التي يتابعها هذا الخادم",
    "Follow a feed no more; its articles stay": "إيقاف متابعة خلاصة؛ مقالاتها باقية",
    "Which feed": "أي خلاصة",
    "How many articles and feeds this server has of its own": "كم لهذا الخادم من مقالات وخلاصات خاصة",
    "What is doubtful about this server's own articles": "ما المشكوك فيه في مقالات هذا الخادم الخاصة",
    "Take an article of this server's own away": "إزالة مقال خاص بهذا الخادم",
    "Which article": "أي مقال",
    "Tell a channel of new articles": "إبلاغ قناة بالمقالات الجديدة",
    "Tell a channel of every new article about something": "إبلاغ قناة بكل مقال جديد عن أمر ما",
    'What about: words, an "exact phrase", outlet:reuters':
      'عن ماذا: كلمات أو "عبارة بعينها" أو outlet:reuters',
    "Where to tell it; here unless said otherwise": "أين يُبلَّغ؛ هنا ما لم يُذكر غيره",
    "Every story at once, or several together": "كل خبر فورًا، أو عدة أخبار معًا",
    'Hours without messages, such as "22-7"; "none" ends them': `ساعات بلا رسائل، مثل ${held('"22-7"')}؛ و"none" ينهيها`,
    'The time zone of quiet hours and digests, such as "Europe/Berlin"':
      'المنطقة الزمنية للصمت والملخصات، مثل "Asia/Dubai"',
    "A role to mention": "رتبة يُشار إليها",
    'In a forum: the tags of its posts, by name, such as "News, Sport"; "none" takes them off':
      'في منتدى: وسوم منشوراته بأسمائها، مثل "News, Sport"؛ و"none" يزيلها',
    "In an announcement channel: publish to its followers, ten an hour at most":
      "في قناة إعلانات: النشر لمتابعيها، عشر مرات في الساعة على الأكثر",
    "What is subscribed to in this server, and whether it works": "ما في هذا الخادم من اشتراكات، وهل تعمل",
    "Change a subscription: without more, a menu of what can be chosen opens":
      "تغيير اشتراك: من دون غيره تُفتح قائمة بما يمكن اختياره",
    "Which one: choose it from the list": "أيها: اختره من القائمة",
    "What about, in place of before": "عن ماذا، بدلًا من السابق",
    "Let a subscription rest": "إيقاف اشتراك مؤقتًا",
    "Take up a subscription that rests, or its channel that was stopped":
      "استئناف اشتراك متوقف، أو قناته التي أُوقفت",
    "End a subscription": "إنهاء اشتراك",
    "What a subscription would tell: the newest that is here": "ما الذي يبلغ به الاشتراك: أحدث ما هنا",
    "Why an article was told here, or was not": "لماذا أُبلغ هنا بمقال، أو لم يُبلَّغ",
    "The headline, or words of it": "العنوان، أو كلمات منه",
    "What holds where a command does not say: outlets, who sees answers, the style of citations":
      "ما يسري حين لا يذكر الأمر غيره: الوسائل الإعلامية ومن يرى الإجابات وأسلوب التوثيق",
    "Your own settings, wherever you ask": "إعداداتك الخاصة، أينما سألت",
    'Only these, where a question names none: one, or several with commas; "any" for all':
      'هذه فقط حين لا يسمّي السؤال غيرها: واحدة أو عدة تفصلها فواصل؛ و"any" للكل',
    "Show answers to who asks alone": "إظهار الإجابات للسائل وحده",
    "How a quotation names its source": "كيف يذكر الاقتباس مصدره",
    'The time zone of new subscriptions, such as "Europe/Berlin"':
      'المنطقة الزمنية للاشتراكات الجديدة، مثل "Asia/Dubai"',
    "The language of answers: of those for you alone, or a server's of those for all":
      "لغة الإجابات: التي تراها وحدك، أو التي يراها الجميع في الخادم",
    "This server's settings, for who has none of their own": "إعدادات هذا الخادم، لمن ليست له إعدادات خاصة",
    "Where to say that news stopped, if who subscribed takes no private messages":
      "أين يُذكر أن الأخبار توقفت، إن كان المشترك لا يقبل الرسائل الخاصة",
    "Messages an hour that a channel is sent; what is more comes together":
      "كم رسالة تُرسل إلى القناة في الساعة؛ وما زاد يأتي مجموعًا",
    "What is kept about you, and a button that erases it": "ما يُحتفظ به عنك، وزر يمحوه",
    "How to ask, with every command": "كيف تسأل، مع كل الأوامر",
  },
  choices: {
    "Earliest first": "الأقدم أولًا",
    "Newest first": "الأحدث أولًا",
    "Best match first": "الأقرب أولًا",
    "Earliest event first": "أقدم حدث أولًا",
    "Newest event first": "أحدث حدث أولًا",
    "In words": "بالعبارة",
    block: "بالعبارة",
    "at once": "فورًا",
    hourly: "كل ساعة",
    daily: "كل يوم",
    weekly: "كل أسبوع",
  },
};
