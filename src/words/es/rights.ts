import type { Words } from "../words.ts";

export const rights: Words["rights"] = {
  ManageGuild: "Gestionar servidor",
  ManageChannels: "Gestionar canales",
  ManageMessages: "Gestionar mensajes",
  ViewChannel: "Ver canal",
  SendMessages: "Enviar mensajes",
  SendMessagesInThreads: "Enviar mensajes en hilos",
  ReadMessageHistory: "Leer el historial de mensajes",
  MentionEveryone: "Mencionar @everyone, @here y todos los roles",
};
