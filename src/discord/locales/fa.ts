import { options } from "../../words/fa/options.ts";
import { held } from "../../words/isolated.ts";
import type { Catalogue } from "./catalogue.ts";

/** Discord is not in this language: names stay as they are there, the rest is for `/help` and the local page. */
export const fa: Catalogue = {
  names: {
    ...options,
  },
  descriptions: {
    "What was reported about a topic, each excerpt under the day of the event":
      "آنچه دربارهٔ یک موضوع گزارش شده، هر گزیده زیر روز رویداد",
    "A name, words, or a query: see /help": `نام، واژه یا پرسمان: ببینید ${held("/help")}`,
    "Only from this outlet": "فقط از این رسانه",
    "Events from this day on: 2021-07-04, 2021-07, 2021, or words such as last summer": `رویدادها از این روز به بعد: ${held("2021-07-04")}، ${held("2021-07")}، 2021 یا به انگلیسی last summer`,
    "Events up to this day: 2021-08-11, 2021-08, 2021, or words such as mid-August 2021": `رویدادها تا این روز: ${held("2021-08-11")}، ${held("2021-08")}، 2021 یا به انگلیسی mid-August 2021`,
    "Which events come first": "کدام رویدادها نخست بیایند",
    "Show the answer to you alone": "پاسخ را فقط به شما نشان می‌دهد",
    "The passages that answer a question in plain words": "بخش‌هایی که به پرسشی به زبان ساده پاسخ می‌دهند",
    "Such as: when did Faizabad fall? how many soldiers fled? what do the Russians say?": `به انگلیسی، مانند: ${held("when did Faizabad fall? how many soldiers fled?")}`,
    "A picture of who reported what when: by day of the event and outlet":
      "تصویری از اینکه چه کسی چه چیزی را کی گزارش کرد: بر پایهٔ روز رویداد و رسانه",
    "The outlets side by side on one matter, and where they differ":
      "رسانه‌ها در کنار هم دربارهٔ یک موضوع، و اختلافشان",
    "A place, a name, words, or a query: see /help": `جا، نام، واژه یا پرسمان: ببینید ${held("/help")}`,
    "The passages that match best, word for word": "بخش‌هایی که بیش از همه مطابقت دارند، واژه‌به‌واژه",
    "Names, words, phrases in quotation marks: see /help": `نام، واژه، عبارت در گیومه: ببینید ${held("/help")}`,
    "Only by this author, or a part of the name": "فقط از این نویسنده، یا بخشی از نامش",
    "Which passages come first": "کدام بخش‌ها نخست بیایند",
    "One article: its outlet and day and how they are known, its text, its link":
      "یک مقاله: رسانه و روزش و اینکه از کجا معلوم است، متن و پیوندش",
    "The headline or words of it, or the reference of a passage": "عنوان یا واژه‌هایی از آن، یا ارجاع یک بخش",
    "Post one passage for all to read, with its outlet and day":
      "یک بخش را برای همه می‌فرستد، با رسانه و روزش",
    "Words of the passage: choose it from the list": "واژه‌هایی از بخش: آن را از فهرست برگزینید",
    "How its source is named": "منبع چگونه نام برده شود",
    "Words of yours to stand above it": "نوشته‌ای از شما که بالای آن بیاید",
    "Whether a quotation stands in the corpus letter for letter, and if not, what differs":
      "آیا نقل‌قولی حرف‌به‌حرف در مجموعه هست و اگر نه چه فرقی دارد",
    "The quotation, or a text with quotations in it": "نقل‌قول، یا متنی که نقل‌قول در آن است",
    "Whose articles are here: how many, from when to when":
      "مقاله‌های چه رسانه‌هایی اینجاست: چند تا، از کی تا کی",
    "This server's own articles and feeds": "مقاله‌ها و خوراک‌های خود این سرور",
    "Add an article: by its address, or as a file. Without either, a form opens":
      "افزودن مقاله: با نشانی یا فایل. بدون هیچ‌یک، فرمی باز می‌شود",
    "Where the article stands, such as https://…": `مقاله کجاست، مانند ${held("https://…")}`,
    "A saved page, text, Markdown, JSON, PDF, or a zip of them":
      "صفحهٔ ذخیره‌شده، متن، Markdown، JSON، PDF یا فایل zip از این‌ها",
    "Whose article it is, where you know it": "مقاله از کیست، اگر می‌دانید",
    "The day of publication, as YYYY-MM-DD, where you know it": "روز انتشار به صورت YYYY-MM-DD، اگر می‌دانید",
    "Feeds whose new articles are added by themselves": "خوراک‌هایی که مقاله‌های تازه‌شان خودبه‌خود افزوده می‌شود",
    "Follow a feed": "دنبال کردن خوراک",
    "A feed, or a site that names one": "خوراک، یا وبگاهی که خوراکی معرفی می‌کند",
    "The feeds that this server follows": "خوراک‌هایی که این سرور دنبال می‌کند",
    "Follow a feed no more; its articles stay": "پایان دنبال کردن خوراک؛ مقاله‌هایش می‌مانند",
    "Which feed": "کدام خوراک",
    "How many articles and feeds this server has of its own": "این سرور چند مقاله و خوراک از آنِ خود دارد",
    "What is doubtful about this server's own articles": "در مقاله‌های خود این سرور چه چیزی جای تردید است",
    "Take an article of this server's own away": "برداشتن مقاله‌ای از آنِ این سرور",
    "Which article": "کدام مقاله",
    "Tell a channel of new articles": "خبر دادن از مقاله‌های تازه به یک کانال",
    "Tell a channel of every new article about something":
      "خبر دادن از هر مقالهٔ تازه دربارهٔ چیزی به یک کانال",
    'What about: words, an "exact phrase", outlet:reuters': 'دربارهٔ چه: واژه، "عبارت دقیق"، outlet:reuters',
    "Where to tell it; here unless said otherwise": "کجا گفته شود؛ اگر گفته نشود همین‌جا",
    "Every story at once, or several together": "هر خبر بی‌درنگ، یا چند تا با هم",
    'Hours without messages, such as "22-7"; "none" ends them': `ساعت‌های بی‌پیام، مانند ${held('"22-7"')}؛ "none" پایانشان می‌دهد`,
    'The time zone of quiet hours and digests, such as "Europe/Berlin"':
      'منطقهٔ زمانی خاموشی و خلاصه‌ها، مانند "Asia/Tehran"',
    "A role to mention": "نقشی که به آن اشاره شود",
    'In a forum: the tags of its posts, by name, such as "News, Sport"; "none" takes them off':
      'در تالار: برچسب فرسته‌ها به نام، مانند "News, Sport"؛ "none" آن‌ها را برمی‌دارد',
    "In an announcement channel: publish to its followers, ten an hour at most":
      "در کانال اعلان: انتشار برای دنبال‌کنندگان، حداکثر ساعتی ده تا",
    "What is subscribed to in this server, and whether it works":
      "در این سرور چه اشتراک‌هایی هست و آیا کار می‌کنند",
    "Change a subscription: without more, a menu of what can be chosen opens":
      "تغییر اشتراک: بدون چیز دیگر، منوی گزینه‌ها باز می‌شود",
    "Which one: choose it from the list": "کدام: از فهرست برگزینید",
    "What about, in place of before": "دربارهٔ چه، به جای پیشین",
    "Let a subscription rest": "توقف اشتراک",
    "Take up a subscription that rests, or its channel that was stopped":
      "از سر گرفتن اشتراک متوقف، یا کانالی که بازایستاده است",
    "End a subscription": "پایان اشتراک",
    "What a subscription would tell: the newest that is here":
      "اشتراک چه چیزی را خبر می‌دهد: تازه‌ترین آنچه اینجاست",
    "Why an article was told here, or was not": "چرا مقاله‌ای اینجا گفته شد یا نشد",
    "The headline, or words of it": "عنوان، یا واژه‌هایی از آن",
    "What holds where a command does not say: outlets, who sees answers, the style of citations":
      "آنچه اگر فرمان نگوید برقرار است: رسانه‌ها، بینندهٔ پاسخ‌ها، شیوهٔ ارجاع",
    "Your own settings, wherever you ask": "تنظیمات خودتان، هرجا که بپرسید",
    'Only these, where a question names none: one, or several with commas; "any" for all':
      'فقط این‌ها، اگر پرسش نگوید: یکی، یا چند تا با ویرگول؛ "any" برای همه',
    "Show answers to who asks alone": "پاسخ‌ها را فقط به پرسنده نشان می‌دهد",
    "How a quotation names its source": "نقل‌قول منبعش را چگونه نام می‌برد",
    'The time zone of new subscriptions, such as "Europe/Berlin"':
      'منطقهٔ زمانی اشتراک‌های تازه، مانند "Asia/Tehran"',
    "The language of answers: of those for you alone, or a server's of those for all":
      "زبان پاسخ‌ها: آن‌هایی که فقط برای شماست، یا آن‌هایی که در سرور برای همه است",
    "This server's settings, for who has none of their own":
      "تنظیمات این سرور، برای کسانی که تنظیمات خودشان را ندارند",
    "Where to say that news stopped, if who subscribed takes no private messages":
      "کجا گفته شود که خبر نمی‌آید، اگر مشترک پیام خصوصی نمی‌پذیرد",
    "Messages an hour that a channel is sent; what is more comes together":
      "شمار پیام‌های هر کانال در ساعت؛ بیش از آن یکجا می‌آید",
    "What is kept about you, and a button that erases it":
      "چه چیزی دربارهٔ شما نگه داشته می‌شود، و دکمه‌ای که پاکش می‌کند",
    "How to ask, with every command": "چگونه بپرسیم، با همهٔ فرمان‌ها",
  },
  choices: {
    "Earliest first": "نخست قدیمی‌ترین‌ها",
    "Newest first": "نخست تازه‌ترین‌ها",
    "Best match first": "نخست نزدیک‌ترین‌ها",
    "Earliest event first": "نخست قدیمی‌ترین رویداد",
    "Newest event first": "نخست تازه‌ترین رویداد",
    "In words": "با عبارت",
    block: "با عبارت",
    "at once": "بی‌درنگ",
    hourly: "هر ساعت",
    daily: "هر روز",
    weekly: "هر هفته",
  },
};
