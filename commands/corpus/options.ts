import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Kind,
} from "discord-api-types/v10";

const text = (name: string, description: string): APIApplicationCommandBasicOption => ({
  type: Kind.String,
  name,
  description,
  max_length: 500,
});

const completed = (name: string, description: string): APIApplicationCommandBasicOption => ({
  type: Kind.String,
  name,
  description,
  required: true,
  autocomplete: true,
});

const subcommand = (name: string, description: string, options: APIApplicationCommandBasicOption[] = []) => ({
  type: Kind.Subcommand as const,
  name,
  description,
  options,
});

const FILE: APIApplicationCommandBasicOption = {
  type: Kind.Attachment,
  name: "file",
  description: "A saved page, text, Markdown, JSON, PDF, or a zip of them",
};

/** What /corpus shows in Discord. */
export const OPTIONS: readonly APIApplicationCommandOption[] = [
  subcommand("add", "Add an article: by its address, or as a file. Without either, a form opens", [
    text("address", "Where the article stands, such as https://…"),
    FILE,
    text("outlet", "Whose article it is, where you know it"),
    text("published", "The day of publication, as YYYY-MM-DD, where you know it"),
  ]),
  {
    type: Kind.SubcommandGroup,
    name: "feed",
    description: "Feeds whose new articles are added by themselves",
    options: [
      subcommand("add", "Follow a feed", [
        { ...text("address", "A feed, or a site that names one"), required: true } as const,
      ]),
      subcommand("list", "The feeds that this server follows"),
      subcommand("remove", "Follow a feed no more; its articles stay", [completed("feed", "Which feed")]),
    ],
  },
  subcommand("status", "How many articles and feeds this server has of its own"),
  subcommand("check", "What is doubtful about this server's own articles"),
  subcommand("remove", "Take an article of this server's own away", [completed("article", "Which article")]),
];
