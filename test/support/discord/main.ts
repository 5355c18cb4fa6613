import { startDiscord } from "./discord.ts";

const discord = await startDiscord({ port: Number(process.env.PORT ?? 0) });
console.log(`DISCORD_TOKEN=${discord.token}`);
console.log(`DISCORD_APPLICATION_ID=${discord.applicationId}`);
console.log(`DISCORD_API=${discord.url}`);
