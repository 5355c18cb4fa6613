import { options } from "../../words/es/options.ts";
import type { Catalogue } from "./catalogue.ts";

/** For Spain and Latin America alike. */
export const es: Catalogue = {
  names: {
    ...options,
    when: "cuándo",
    ask: "preguntar",
    timeline: "cronología",
    compare: "comparar",
    search: "buscar",
    article: "artículo",
    quote: "citar",
    verify: "verificar",
    outlets: "medios",
    "Find sources": "Buscar fuentes",
    "Check quotes": "Comprobar citas",
    corpus: "corpus",
    subscribe: "suscripción",
    settings: "ajustes",
    privacy: "privacidad",
    help: "ayuda",
    question: "pregunta",
    private: "privado",
    headline: "titular",
    with: "con",
    text: "texto",
    add: "añadir",
    address: "dirección",
    file: "archivo",
    published: "publicado",
    feed: "feed",
    list: "lista",
    remove: "quitar",
    status: "estado",
    check: "revisar",
    channel: "canal",
    tell: "frecuencia",
    quiet: "silencio",
    zone: "zona",
    role: "rol",
    language: "idioma",
    publish: "publicar",
    tag: "etiqueta",
    edit: "editar",
    subscription: "suscripción",
    pause: "pausar",
    resume: "reanudar",
    preview: "vista-previa",
    why: "por-qué",
    me: "yo",
    server: "servidor",
    notices: "avisos",
    limit: "límite",
  },
  descriptions: {
    "What was reported about a topic, each excerpt under the day of the event":
      "Lo que la prensa informó sobre un tema, cada fragmento en el día del suceso",
    "A name, words, or a query: see /help": "Un nombre, palabras o una consulta: ver /ayuda",
    "Only from this outlet": "Solo de este medio",
    "Events from this day on: 2021-07-04, 2021-07, 2021, or words such as last summer":
      "Sucesos desde este día: 2021-07-04, 2021-07, 2021 o, en inglés, last summer",
    "Events up to this day: 2021-08-11, 2021-08, 2021, or words such as mid-August 2021":
      "Sucesos hasta este día: 2021-08-11, 2021-08, 2021 o, en inglés, mid-August 2021",
    "Which events come first": "Qué sucesos aparecen primero",
    "Show the answer to you alone": "Mostrar la respuesta solo a ti",
    "The passages that answer a question in plain words":
      "Los pasajes que responden a una pregunta hecha en lenguaje corriente",
    "Such as: when did Faizabad fall? how many soldiers fled? what do the Russians say?":
      "En inglés, por ejemplo: when did Faizabad fall? how many soldiers fled?",
    "A picture of who reported what when: by day of the event and outlet":
      "Quién informó de qué y cuándo, en una imagen: por día del suceso y por medio",
    "The outlets side by side on one matter, and where they differ":
      "Los medios, uno junto a otro, sobre un mismo asunto, y en qué difieren",
    "A place, a name, words, or a query: see /help":
      "Un lugar, un nombre, palabras o una consulta: ver /ayuda",
    "The passages that match best, word for word": "Los pasajes más pertinentes, palabra por palabra",
    "Names, words, phrases in quotation marks: see /help":
      "Nombres, palabras, frases entre comillas: ver /ayuda",
    "Only by this author, or a part of the name": "Solo de este autor; basta una parte del nombre",
    "Which passages come first": "Qué pasajes aparecen primero",
    "One article: its outlet and day and how they are known, its text, its link":
      "Un artículo: su medio y su fecha y cómo se conocen, su texto, su enlace",
    "The headline or words of it, or the reference of a passage":
      "El titular o palabras de él, o la referencia de un pasaje",
    "Post one passage for all to read, with its outlet and day":
      "Publicar un pasaje a la vista de todos, con su medio y su fecha",
    "Words of the passage: choose it from the list": "Palabras del pasaje: elígelo en la lista",
    "How its source is named": "Cómo se cita su fuente",
    "Words of yours to stand above it": "Unas palabras tuyas para ponerlas encima",
    "Whether a quotation stands in the corpus letter for letter, and if not, what differs":
      "Si una cita está en el corpus letra por letra y, si no, en qué difiere",
    "The quotation, or a text with quotations in it": "La cita, o un texto que contenga citas",
    "Whose articles are here: how many, from when to when":
      "De qué medios hay artículos aquí: cuántos, desde cuándo y hasta cuándo",
    "This server's own articles and feeds": "Los artículos y feeds propios de este servidor",
    "Add an article: by its address, or as a file. Without either, a form opens":
      "Añadir un artículo por su dirección o como archivo. Sin ninguno, se abre un formulario",
    "Where the article stands, such as https://…": "Dónde está el artículo, por ejemplo https://…",
    "A saved page, text, Markdown, JSON, PDF, or a zip of them":
      "Una página guardada, texto, Markdown, JSON, PDF, o un zip con ellos",
    "Whose article it is, where you know it": "De qué medio es el artículo, si lo sabes",
    "The day of publication, as YYYY-MM-DD, where you know it":
      "La fecha de publicación, en la forma AAAA-MM-DD, si la sabes",
    "Feeds whose new articles are added by themselves": "Feeds cuyos artículos nuevos se añaden por sí solos",
    "Follow a feed": "Seguir un feed",
    "A feed, or a site that names one": "Un feed, o un sitio que indique uno",
    "The feeds that this server follows": "Los feeds que sigue este servidor",
    "Follow a feed no more; its articles stay": "Dejar de seguir un feed; sus artículos se quedan",
    "Which feed": "Qué feed",
    "How many articles and feeds this server has of its own":
      "Cuántos artículos y feeds propios tiene este servidor",
    "What is doubtful about this server's own articles":
      "Qué hay de dudoso en los artículos propios de este servidor",
    "Take an article of this server's own away": "Quitar un artículo propio de este servidor",
    "Which article": "Qué artículo",
    "Tell a channel of new articles": "Avisar en un canal de los artículos nuevos",
    "Tell a channel of every new article about something":
      "Avisar en un canal de cada artículo nuevo sobre un tema",
    'What about: words, an "exact phrase", outlet:reuters':
      'Sobre qué: palabras, una "frase exacta", outlet:reuters',
    "Where to tell it; here unless said otherwise": "Dónde avisar; aquí, si no se indica otra cosa",
    "Every story at once, or several together": "Cada noticia al momento, o varias juntas",
    'Hours without messages, such as "22-7"; "none" ends them':
      'Horas sin mensajes, por ejemplo "22-7"; "none" las suprime',
    'The time zone of quiet hours and digests, such as "Europe/Berlin"':
      'La zona horaria del silencio y de los resúmenes, por ejemplo "Europe/Madrid"',
    "A role to mention": "Un rol al que mencionar",
    'In a forum: the tags of its posts, by name, such as "News, Sport"; "none" takes them off':
      'En un foro: las etiquetas de sus publicaciones, como "News, Sport"; "none" las quita',
    "In an announcement channel: publish to its followers, ten an hour at most":
      "En un canal de anuncios: publicar para sus seguidores, diez por hora como máximo",
    "What is subscribed to in this server, and whether it works":
      "Las suscripciones de este servidor, y si funcionan",
    "Change a subscription: without more, a menu of what can be chosen opens":
      "Cambiar una suscripción: sin nada más, se abre un menú con lo que se puede elegir",
    "Which one: choose it from the list": "Cuál: elígela en la lista",
    "What about, in place of before": "El nuevo tema, en lugar del anterior",
    "Let a subscription rest": "Pausar una suscripción",
    "Take up a subscription that rests, or its channel that was stopped":
      "Reanudar una suscripción en pausa, o su canal si fue detenido",
    "End a subscription": "Poner fin a una suscripción",
    "What a subscription would tell: the newest that is here":
      "De qué avisaría una suscripción: lo más reciente de lo que hay aquí",
    "Why an article was told here, or was not": "Por qué se avisó aquí de un artículo, o por qué no",
    "The headline, or words of it": "El titular, o palabras de él",
    "What holds where a command does not say: outlets, who sees answers, the style of citations":
      "Los valores por defecto: medios, quién ve las respuestas, el estilo de las citas",
    "Your own settings, wherever you ask": "Tus propios ajustes, dondequiera que preguntes",
    'Only these, where a question names none: one, or several with commas; "any" for all':
      'Solo estos, si la pregunta no nombra ninguno: uno, o varios con comas; "any" para todos',
    "Show answers to who asks alone": "Mostrar las respuestas solo a quien pregunta",
    "How a quotation names its source": "Cómo indica una cita su fuente",
    'The time zone of new subscriptions, such as "Europe/Berlin"':
      'La zona horaria de las suscripciones nuevas, por ejemplo "Europe/Madrid"',
    "The language of answers: of those for you alone, or a server's of those for all":
      "El idioma de las respuestas: el de las que solo ves tú, o el de las del servidor para todos",
    "This server's settings, for who has none of their own":
      "Los ajustes de este servidor, para quien no tenga los suyos",
    "Where to say that news stopped, if who subscribed takes no private messages":
      "Dónde avisar de una interrupción si quien se suscribió no acepta mensajes privados",
    "Messages an hour that a channel is sent; what is more comes together":
      "Mensajes por hora en un canal; los que pasen de ahí llegan juntos",
    "What is kept about you, and a button that erases it": "Qué se guarda sobre ti, y un botón para borrarlo",
    "How to ask, with every command": "Cómo preguntar, con todos los comandos",
  },
  choices: {
    "Earliest first": "Primero los más antiguos",
    "Newest first": "Primero los más recientes",
    "Best match first": "Primero los más pertinentes",
    "Earliest event first": "Primero el suceso más antiguo",
    "Newest event first": "Primero el suceso más reciente",
    "In words": "En palabras",
    block: "en palabras",
    "at once": "al momento",
    hourly: "cada hora",
    daily: "cada día",
    weekly: "cada semana",
  },
};
