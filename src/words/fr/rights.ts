import type { Words } from "../words.ts";

export const rights: Words["rights"] = {
  ManageGuild: "Gérer le serveur",
  ManageChannels: "Gérer les salons",
  ManageMessages: "Gérer les messages",
  ViewChannel: "Voir le salon",
  SendMessages: "Envoyer des messages",
  SendMessagesInThreads: "Envoyer des messages dans les fils",
  ReadMessageHistory: "Voir les anciens messages",
  MentionEveryone: "Mentionner @everyone, @here et tous les rôles",
};
