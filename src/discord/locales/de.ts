import { options } from "../../words/de/options.ts";
import type { Catalogue } from "./catalogue.ts";

export const de: Catalogue = {
  names: {
    ...options,
    when: "wann",
    ask: "fragen",
    timeline: "zeitleiste",
    compare: "vergleichen",
    search: "suchen",
    article: "artikel",
    quote: "zitieren",
    verify: "nachprüfen",
    outlets: "medien",
    "Find sources": "Quellen finden",
    "Check quotes": "Zitate prüfen",
    corpus: "korpus",
    subscribe: "abo",
    settings: "einstellungen",
    privacy: "datenschutz",
    help: "hilfe",
    question: "frage",
    private: "privat",
    headline: "überschrift",
    with: "mit",
    text: "text",
    add: "hinzufügen",
    address: "adresse",
    file: "datei",
    published: "erschienen",
    feed: "feed",
    list: "liste",
    remove: "entfernen",
    status: "stand",
    check: "prüfen",
    channel: "kanal",
    tell: "rhythmus",
    quiet: "ruhezeit",
    zone: "zeitzone",
    role: "rolle",
    language: "sprache",
    publish: "veröffentlichen",
    tag: "tag",
    edit: "bearbeiten",
    subscription: "abo",
    pause: "pausieren",
    resume: "fortsetzen",
    preview: "vorschau",
    why: "warum",
    me: "ich",
    server: "server",
    notices: "hinweise",
    limit: "grenze",
  },
  descriptions: {
    "What was reported about a topic, each excerpt under the day of the event":
      "Was über ein Thema berichtet wurde, jeder Auszug unter dem Tag des Ereignisses",
    "A name, words, or a query: see /help": "Ein Name, Wörter oder eine Suchanfrage: siehe /hilfe",
    "Only from this outlet": "Nur aus diesem Medium",
    "Events from this day on: 2021-07-04, 2021-07, 2021, or words such as last summer":
      "Ereignisse ab diesem Tag: 2021-07-04, 2021-07, 2021 oder auf Englisch: last summer",
    "Events up to this day: 2021-08-11, 2021-08, 2021, or words such as mid-August 2021":
      "Ereignisse bis zu diesem Tag: 2021-08-11, 2021-08, 2021 oder auf Englisch: mid-August 2021",
    "Which events come first": "Welche Ereignisse zuerst kommen",
    "Show the answer to you alone": "Die Antwort nur dir zeigen",
    "The passages that answer a question in plain words":
      "Die Textstellen, die eine Frage in gewöhnlichen Worten beantworten",
    "Such as: when did Faizabad fall? how many soldiers fled? what do the Russians say?":
      "Auf Englisch, zum Beispiel: when did Faizabad fall? how many soldiers fled?",
    "A picture of who reported what when: by day of the event and outlet":
      "Wer wann was berichtet hat, als Bild: nach Tag des Ereignisses und Medium",
    "The outlets side by side on one matter, and where they differ":
      "Die Medien nebeneinander zu einer Sache, und worin sie voneinander abweichen",
    "A place, a name, words, or a query: see /help":
      "Ein Ort, ein Name, Wörter oder eine Suchanfrage: siehe /hilfe",
    "The passages that match best, word for word": "Die am besten passenden Textstellen, Wort für Wort",
    "Names, words, phrases in quotation marks: see /help":
      "Namen, Wörter, Wendungen in Anführungszeichen: siehe /hilfe",
    "Only by this author, or a part of the name": "Nur von diesem Autor; ein Teil des Namens genügt",
    "Which passages come first": "Welche Textstellen zuerst kommen",
    "One article: its outlet and day and how they are known, its text, its link":
      "Ein Artikel: Medium und Tag und woher sie bekannt sind, sein Text, sein Link",
    "The headline or words of it, or the reference of a passage":
      "Die Überschrift oder Wörter daraus, oder die Kennung einer Textstelle",
    "Post one passage for all to read, with its outlet and day":
      "Eine Textstelle für alle lesbar posten, mit Medium und Tag",
    "Words of the passage: choose it from the list": "Wörter der Textstelle: wähle sie aus der Liste",
    "How its source is named": "Wie ihre Quelle angegeben wird",
    "Words of yours to stand above it": "Eigene Worte, die darüber stehen sollen",
    "Whether a quotation stands in the corpus letter for letter, and if not, what differs":
      "Ob ein Zitat Buchstabe für Buchstabe im Korpus steht, und wenn nicht, was abweicht",
    "The quotation, or a text with quotations in it": "Das Zitat, oder ein Text mit Zitaten darin",
    "Whose articles are here: how many, from when to when":
      "Wessen Artikel hier sind: wie viele, von wann bis wann",
    "This server's own articles and feeds": "Eigene Artikel und Feeds dieses Servers",
    "Add an article: by its address, or as a file. Without either, a form opens":
      "Einen Artikel hinzufügen: per Adresse oder als Datei. Ohne beides öffnet sich ein Formular",
    "Where the article stands, such as https://…": "Wo der Artikel steht, zum Beispiel https://…",
    "A saved page, text, Markdown, JSON, PDF, or a zip of them":
      "Eine gespeicherte Seite, Text, Markdown, JSON, PDF oder ein Zip davon",
    "Whose article it is, where you know it": "Von welchem Medium der Artikel ist, falls bekannt",
    "The day of publication, as YYYY-MM-DD, where you know it":
      "Der Tag des Erscheinens als JJJJ-MM-TT, falls bekannt",
    "Feeds whose new articles are added by themselves": "Feeds, deren neue Artikel von selbst hinzukommen",
    "Follow a feed": "Einem Feed folgen",
    "A feed, or a site that names one": "Ein Feed, oder eine Website, die einen nennt",
    "The feeds that this server follows": "Die Feeds, denen dieser Server folgt",
    "Follow a feed no more; its articles stay": "Einem Feed nicht mehr folgen; seine Artikel bleiben",
    "Which feed": "Welcher Feed",
    "How many articles and feeds this server has of its own":
      "Wie viele eigene Artikel und Feeds dieser Server hat",
    "What is doubtful about this server's own articles":
      "Was an den eigenen Artikeln dieses Servers zweifelhaft ist",
    "Take an article of this server's own away": "Einen eigenen Artikel dieses Servers entfernen",
    "Which article": "Welcher Artikel",
    "Tell a channel of new articles": "Neue Artikel in einem Kanal melden",
    "Tell a channel of every new article about something":
      "In einem Kanal jeden neuen Artikel zu einem Thema melden",
    'What about: words, an "exact phrase", outlet:reuters':
      'Worüber: Wörter, eine "genaue Wendung", outlet:reuters',
    "Where to tell it; here unless said otherwise": "Wo gemeldet wird; hier, wenn nichts anderes gesagt ist",
    "Every story at once, or several together": "Jede Meldung sofort, oder mehrere zusammen",
    'Hours without messages, such as "22-7"; "none" ends them':
      'Stunden ohne Nachrichten, zum Beispiel "22-7"; "none" hebt sie auf',
    'The time zone of quiet hours and digests, such as "Europe/Berlin"':
      'Die Zeitzone der Ruhezeit und der Sammelmeldungen, zum Beispiel "Europe/Berlin"',
    "A role to mention": "Eine Rolle, die erwähnt wird",
    'In a forum: the tags of its posts, by name, such as "News, Sport"; "none" takes them off':
      'In einem Forum: die Tags seiner Beiträge, zum Beispiel "News, Sport"; "none" nimmt sie weg',
    "In an announcement channel: publish to its followers, ten an hour at most":
      "In einem Ankündigungskanal: für die Follower veröffentlichen, höchstens zehn pro Stunde",
    "What is subscribed to in this server, and whether it works":
      "Was auf diesem Server abonniert ist, und ob es funktioniert",
    "Change a subscription: without more, a menu of what can be chosen opens":
      "Ein Abo ändern: ohne weitere Angabe öffnet sich ein Menü dessen, was wählbar ist",
    "Which one: choose it from the list": "Welches: wähle es aus der Liste",
    "What about, in place of before": "Das neue Thema anstelle des bisherigen",
    "Let a subscription rest": "Ein Abo ruhen lassen",
    "Take up a subscription that rests, or its channel that was stopped":
      "Ein ruhendes Abo wieder aufnehmen, oder seinen gestoppten Kanal",
    "End a subscription": "Ein Abo beenden",
    "What a subscription would tell: the newest that is here":
      "Was ein Abo melden würde: das Neueste von dem, was hier ist",
    "Why an article was told here, or was not": "Warum ein Artikel hier gemeldet wurde, oder warum nicht",
    "The headline, or words of it": "Die Überschrift, oder Wörter daraus",
    "What holds where a command does not say: outlets, who sees answers, the style of citations":
      "Was gilt, wenn ein Befehl nichts sagt: Medien, wer Antworten sieht, der Zitierstil",
    "Your own settings, wherever you ask": "Deine eigenen Einstellungen, wo immer du fragst",
    'Only these, where a question names none: one, or several with commas; "any" for all':
      'Nur diese, wenn eine Frage keines nennt: eines oder mehrere mit Kommas; "any" für alle',
    "Show answers to who asks alone": "Antworten nur der fragenden Person zeigen",
    "How a quotation names its source": "Wie ein Zitat seine Quelle angibt",
    'The time zone of new subscriptions, such as "Europe/Berlin"':
      'Die Zeitzone neuer Abos, zum Beispiel "Europe/Berlin"',
    "The language of answers: of those for you alone, or a server's of those for all":
      "Die Sprache der Antworten: für dich allein, oder die des Servers für alle",
    "This server's settings, for who has none of their own":
      "Die Einstellungen dieses Servers, für alle ohne eigene",
    "Where to say that news stopped, if who subscribed takes no private messages":
      "Wo ein Ausfall gemeldet wird, wenn die Person mit dem Abo keine Direktnachrichten annimmt",
    "Messages an hour that a channel is sent; what is more comes together":
      "Nachrichten pro Stunde in einem Kanal; was darüber ist, kommt gesammelt",
    "What is kept about you, and a button that erases it":
      "Was über dich gespeichert ist, und ein Button, der es löscht",
    "How to ask, with every command": "Wie man fragt, mit allen Befehlen",
  },
  choices: {
    "Earliest first": "Früheste zuerst",
    "Newest first": "Neueste zuerst",
    "Best match first": "Beste Treffer zuerst",
    "Earliest event first": "Frühestes Ereignis zuerst",
    "Newest event first": "Neuestes Ereignis zuerst",
    "In words": "In Worten",
    block: "in Worten",
    "at once": "sofort",
    hourly: "stündlich",
    daily: "täglich",
    weekly: "wöchentlich",
  },
};
