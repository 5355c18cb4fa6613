import { randomBytes } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { stream } from "hono/streaming";
import type { AnyCommand } from "../discord/command.ts";
import { localized, readIn } from "../discord/locales/localize.ts";
import { languageOf, wordsIn } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import { type Asset, readAssets, wordsModule } from "./assets.ts";
import { createChannel, mediaType } from "./channel.ts";
import { type Arrivals, createArrivals } from "./courier.ts";
import { readGesture } from "./gesture-request.ts";
import { guard } from "./guard.ts";
import type { Registered } from "./interaction.ts";
import { type Listening, listen } from "./listen.ts";
import { perform, type Stage } from "./perform.ts";

const BODY_BYTES = 25 * 1024 * 1024;

const tooLarge = bodyLimit({
  maxSize: BODY_BYTES,
  onError: (c) => c.text("That is too large to send.", 413),
});

export interface PageParts extends Pick<Stage, "handle" | "warn"> {
  readonly commands: readonly Pick<AnyCommand, "data">[];
  /** The name under which the page is reached, beside 127.0.0.1 and localhost. */
  readonly host: string;
  readonly now?: () => Date;
}

export interface Page {
  /** The commands with their ids on this page. */
  readonly commands: readonly Registered[];
  readonly app: Hono<{ Bindings: HttpBindings }>;
  /** Delivers into the page's channel. */
  readonly courier: Arrivals["courier"];
  /** Throws one clear sentence where the port cannot be had. Port 0 takes any that is free. */
  serve(port: number): Promise<Listening>;
}

/** The local page: a channel in the browser, with the same interactions and the same answers as on Discord. */
export const createPage = ({ commands, handle, warn, host, now = () => new Date() }: PageParts): Page => {
  const token = randomBytes(32).toString("base64url");
  const assets = readAssets();
  const channel = createChannel(now);
  const arrivals = createArrivals(channel);
  const stage: Stage = { commands: commands.map(registered), channel, handle, warn };
  const app = new Hono<{ Bindings: HttpBindings }>();
  const guards = guard(token, host);
  app.use(guards.everywhere);
  app.use("/api/*", guards.api);

  app.get("/", (c) => send(filledIn(assets.get("/page/index.html"), token, wordsIn(languageOf(askedIn(c))))));
  app.get("/page/words.ts", (c) => {
    const asset = assets.get("/page/words.ts");
    return send(asset && wordsModule(asset, languageOf(askedIn(c))));
  });
  app.get("/page/*", (c) => send(assets.get(c.req.path)));
  app.get("/words/*", (c) => send(assets.get(c.req.path)));
  app.get("/api/commands", (c) => {
    const language = languageOf(askedIn(c));
    return c.json(stage.commands.map((command) => ({ ...readIn(language, command), id: command.id })));
  });
  app.get("/api/arrivals/:count{\\d{1,9}}", (c) => c.json(arrivals.since(Number(c.req.param("count")))));
  app.get("/attachments/:key/:name", (c) => {
    const file = channel.files.get(c.req.param("key"));
    if (!file) return c.notFound();
    const type = mediaType(file.name);
    const disposition = type.startsWith("image/") ? "inline" : "attachment";
    return c.body(new Uint8Array(file.bytes), 200, {
      "content-type": type,
      "content-disposition": disposition,
    });
  });
  app.post("/api/interactions", tooLarge, async (c) => {
    const request = await readGesture(c.req.raw);
    if (!request) return c.text("That is no interaction.", 400);
    const origin = {
      url: new URL(c.req.url).origin,
      language: askedIn(c),
      files: request.files,
    };
    c.header("content-type", "application/x-ndjson; charset=utf-8");
    return stream(c, async (body) => {
      let written = Promise.resolve();
      await perform(request.gesture, origin, stage, (effect) => {
        written = written.then(() => body.writeln(JSON.stringify(effect)).then(() => {}));
      });
      await written;
    });
  });
  app.notFound((c) => c.text("There is nothing here.", 404));
  app.onError((error, c) => {
    warn(error.message);
    return c.text("Something broke. The terminal says what.", 500);
  });
  return {
    app,
    commands: stage.commands,
    courier: arrivals.courier,
    serve: (port) => listen(app.fetch, host, port),
  };
};

/** As after registering: every command has an id. */
const registered = ({ data }: Pick<AnyCommand, "data">, index: number): Registered => ({
  ...localized(data),
  id: String(1_000_000_000_000_000_100n + BigInt(index)),
});

/** The language that a browser asks for first, such as "de-AT". */
const askedIn = ({ req }: Context): string => req.header("accept-language")?.split(/[,;]/)[0] ?? "";

const filledIn = (asset: Asset | undefined, token: string, words: Words): Asset | undefined => {
  const { locale, direction, page } = words;
  const given: Readonly<Record<string, string>> = { ...page.frame, token };
  const text = asset?.text
    .replace('<html lang="en" dir="ltr">', `<html lang="${languageOf(locale)}" dir="${direction}">`)
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name) => given[name] ?? "");
  return asset && text !== undefined ? { ...asset, text } : undefined;
};

const send = (asset: Asset | undefined): Response =>
  asset
    ? new Response(asset.text, { headers: { "content-type": asset.type } })
    : new Response("There is nothing here.", { status: 404 });
