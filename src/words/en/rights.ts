/** Rights, as Discord's own settings call them. */
export const rights = {
  ManageGuild: "Manage Server",
  ManageChannels: "Manage Channels",
  ManageMessages: "Manage Messages",
  ViewChannel: "View Channel",
  SendMessages: "Send Messages",
  SendMessagesInThreads: "Send Messages in Threads",
  ReadMessageHistory: "Read Message History",
  MentionEveryone: "Mention @everyone, @here and All Roles",
};
