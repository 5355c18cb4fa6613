import type { Words } from "../words.ts";

export const rights: Words["rights"] = {
  ManageGuild: "Server verwalten",
  ManageChannels: "Kanäle verwalten",
  ManageMessages: "Nachrichten verwalten",
  ViewChannel: "Kanal ansehen",
  SendMessages: "Nachrichten senden",
  SendMessagesInThreads: "Nachrichten in Threads senden",
  ReadMessageHistory: "Nachrichtenverlauf lesen",
  MentionEveryone: "@everyone, @here und alle Rollen erwähnen",
};
