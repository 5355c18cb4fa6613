import { options } from "../../words/fr/options.ts";
import type { Catalogue } from "./catalogue.ts";

export const fr: Catalogue = {
  names: {
    ...options,
    when: "quand",
    ask: "demander",
    timeline: "chronologie",
    compare: "comparer",
    search: "rechercher",
    article: "article",
    quote: "citer",
    verify: "vérifier",
    outlets: "médias",
    "Find sources": "Trouver des sources",
    "Check quotes": "Vérifier les citations",
    corpus: "corpus",
    subscribe: "abonnement",
    settings: "paramètres",
    privacy: "confidentialité",
    help: "aide",
    question: "question",
    private: "privé",
    headline: "titre",
    with: "avec",
    text: "texte",
    add: "ajouter",
    address: "adresse",
    file: "fichier",
    published: "parution",
    feed: "flux",
    list: "liste",
    remove: "retirer",
    status: "état",
    check: "contrôler",
    channel: "salon",
    tell: "rythme",
    quiet: "silence",
    zone: "fuseau",
    role: "rôle",
    language: "langue",
    publish: "publier",
    tag: "étiquette",
    edit: "modifier",
    subscription: "abonnement",
    pause: "suspendre",
    resume: "reprendre",
    preview: "aperçu",
    why: "pourquoi",
    me: "moi",
    server: "serveur",
    notices: "avis",
    limit: "limite",
  },
  descriptions: {
    "What was reported about a topic, each excerpt under the day of the event":
      "Ce que la presse a rapporté sur un sujet, chaque extrait à la date de l’événement",
    "A name, words, or a query: see /help": "Un nom, des mots ou une requête : voir /aide",
    "Only from this outlet": "Uniquement de ce média",
    "Events from this day on: 2021-07-04, 2021-07, 2021, or words such as last summer":
      "Événements à partir de ce jour : 2021-07-04, 2021-07, 2021 ou, en anglais, last summer",
    "Events up to this day: 2021-08-11, 2021-08, 2021, or words such as mid-August 2021":
      "Événements jusqu’à ce jour : 2021-08-11, 2021-08, 2021 ou, en anglais, mid-August 2021",
    "Which events come first": "Quels événements viennent en premier",
    "Show the answer to you alone": "Ne montrer la réponse qu’à vous",
    "The passages that answer a question in plain words":
      "Les passages qui répondent à une question posée en langage courant",
    "Such as: when did Faizabad fall? how many soldiers fled? what do the Russians say?":
      "En anglais, par exemple : when did Faizabad fall? how many soldiers fled?",
    "A picture of who reported what when: by day of the event and outlet":
      "Qui a rapporté quoi et quand, en image : par jour de l’événement et par média",
    "The outlets side by side on one matter, and where they differ":
      "Les médias côte à côte sur une même affaire, et leurs divergences",
    "A place, a name, words, or a query: see /help": "Un lieu, un nom, des mots ou une requête : voir /aide",
    "The passages that match best, word for word": "Les passages les plus pertinents, mot pour mot",
    "Names, words, phrases in quotation marks: see /help":
      "Noms, mots, expressions entre guillemets : voir /aide",
    "Only by this author, or a part of the name": "Uniquement de cet auteur ; une partie du nom suffit",
    "Which passages come first": "Quels passages viennent en premier",
    "One article: its outlet and day and how they are known, its text, its link":
      "Un article : son média et sa date, comment on les connaît, son texte, son lien",
    "The headline or words of it, or the reference of a passage":
      "Le titre ou des mots du titre, ou la référence d’un passage",
    "Post one passage for all to read, with its outlet and day":
      "Publier un passage lisible par tous, avec son média et sa date",
    "Words of the passage: choose it from the list": "Des mots du passage : choisissez-le dans la liste",
    "How its source is named": "Comment sa source est citée",
    "Words of yours to stand above it": "Quelques mots de vous à placer au-dessus",
    "Whether a quotation stands in the corpus letter for letter, and if not, what differs":
      "Si une citation figure à la lettre dans le corpus et, sinon, ce qui diffère",
    "The quotation, or a text with quotations in it": "La citation, ou un texte qui en contient",
    "Whose articles are here: how many, from when to when":
      "Les médias présents ici : combien d’articles, de quand à quand",
    "This server's own articles and feeds": "Les articles et les flux propres à ce serveur",
    "Add an article: by its address, or as a file. Without either, a form opens":
      "Ajouter un article, par adresse ou par fichier ; sans l’un ni l’autre, un formulaire s’ouvre",
    "Where the article stands, such as https://…": "Où se trouve l’article, par exemple https://…",
    "A saved page, text, Markdown, JSON, PDF, or a zip of them":
      "Une page enregistrée, du texte, Markdown, JSON, PDF, ou un zip qui en contient",
    "Whose article it is, where you know it": "De quel média est l’article, si vous le savez",
    "The day of publication, as YYYY-MM-DD, where you know it":
      "La date de parution, sous la forme AAAA-MM-JJ, si vous la connaissez",
    "Feeds whose new articles are added by themselves":
      "Les flux dont les nouveaux articles s’ajoutent d’eux-mêmes",
    "Follow a feed": "Suivre un flux",
    "A feed, or a site that names one": "Un flux, ou un site qui en indique un",
    "The feeds that this server follows": "Les flux que suit ce serveur",
    "Follow a feed no more; its articles stay": "Ne plus suivre un flux ; ses articles restent",
    "Which feed": "Quel flux",
    "How many articles and feeds this server has of its own":
      "Combien d’articles et de flux ce serveur a en propre",
    "What is doubtful about this server's own articles":
      "Ce qui est douteux dans les articles propres à ce serveur",
    "Take an article of this server's own away": "Retirer un article propre à ce serveur",
    "Which article": "Quel article",
    "Tell a channel of new articles": "Signaler les nouveaux articles dans un salon",
    "Tell a channel of every new article about something":
      "Signaler dans un salon chaque nouvel article sur un sujet",
    'What about: words, an "exact phrase", outlet:reuters':
      'Sur quoi : des mots, une "expression exacte", outlet:reuters',
    "Where to tell it; here unless said otherwise": "Où le signaler ; ici, sauf indication contraire",
    "Every story at once, or several together": "Chaque sujet aussitôt, ou plusieurs à la fois",
    'Hours without messages, such as "22-7"; "none" ends them':
      'Heures sans messages, par exemple "22-7" ; "none" y met fin',
    'The time zone of quiet hours and digests, such as "Europe/Berlin"':
      'Le fuseau horaire du silence et des récapitulatifs, par exemple "Europe/Paris"',
    "A role to mention": "Un rôle à mentionner",
    'In a forum: the tags of its posts, by name, such as "News, Sport"; "none" takes them off':
      'Dans un forum : les étiquettes des posts, par exemple "News, Sport" ; "none" les retire',
    "In an announcement channel: publish to its followers, ten an hour at most":
      "Dans un salon des annonces : publier aux abonnés, dix fois par heure au plus",
    "What is subscribed to in this server, and whether it works":
      "Les abonnements de ce serveur, et s’ils fonctionnent",
    "Change a subscription: without more, a menu of what can be chosen opens":
      "Modifier un abonnement : sans autre indication, un menu des choix s’ouvre",
    "Which one: choose it from the list": "Lequel : choisissez-le dans la liste",
    "What about, in place of before": "Le nouveau sujet, à la place de l’ancien",
    "Let a subscription rest": "Suspendre un abonnement",
    "Take up a subscription that rests, or its channel that was stopped":
      "Reprendre un abonnement suspendu, ou son salon qui a été arrêté",
    "End a subscription": "Mettre fin à un abonnement",
    "What a subscription would tell: the newest that is here":
      "Ce qu’un abonnement signalerait : le plus récent de ce qui est ici",
    "Why an article was told here, or was not": "Pourquoi un article a été signalé ici, ou ne l’a pas été",
    "The headline, or words of it": "Le titre, ou des mots du titre",
    "What holds where a command does not say: outlets, who sees answers, the style of citations":
      "Les valeurs par défaut : médias, visibilité des réponses, style des citations",
    "Your own settings, wherever you ask": "Vos propres paramètres, où que vous posiez vos questions",
    'Only these, where a question names none: one, or several with commas; "any" for all':
      'Médias retenus par défaut : un seul, ou plusieurs séparés par des virgules ; "any" pour tous',
    "Show answers to who asks alone": "Ne montrer les réponses qu’à la personne qui demande",
    "How a quotation names its source": "Comment une citation indique sa source",
    'The time zone of new subscriptions, such as "Europe/Berlin"':
      'Le fuseau horaire des nouveaux abonnements, par exemple "Europe/Paris"',
    "The language of answers: of those for you alone, or a server's of those for all":
      "La langue des réponses : celles visibles par vous seulement, ou celles du serveur pour tous",
    "This server's settings, for who has none of their own":
      "Les paramètres de ce serveur, pour les membres qui n’ont pas les leurs",
    "Where to say that news stopped, if who subscribed takes no private messages":
      "Où signaler un arrêt, si la personne abonnée n’accepte pas de messages privés",
    "Messages an hour that a channel is sent; what is more comes together":
      "Nombre de messages par heure dans un salon ; au-delà, ils sont regroupés",
    "What is kept about you, and a button that erases it":
      "Ce qui est conservé sur vous, et un bouton pour l’effacer",
    "How to ask, with every command": "Comment demander, avec toutes les commandes",
  },
  choices: {
    "Earliest first": "Les plus anciens d’abord",
    "Newest first": "Les plus récents d’abord",
    "Best match first": "Les plus pertinents d’abord",
    "Earliest event first": "L’événement le plus ancien d’abord",
    "Newest event first": "L’événement le plus récent d’abord",
    "In words": "En toutes lettres",
    block: "en toutes lettres",
    "at once": "aussitôt",
    hourly: "toutes les heures",
    daily: "tous les jours",
    weekly: "toutes les semaines",
  },
};
