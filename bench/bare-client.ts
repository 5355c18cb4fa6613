import { Agent, request } from "undici";

/** Posts messages as fast as a client can that does nothing else, and prints how many a second: `bare-client.ts url token channel count`. */
const [url = "", token = "", channel = "", count = "0"] = process.argv.slice(2);
const AT_ONCE = 64;
const dispatcher = new Agent({ connections: AT_ONCE });
const headers = { authorization: `Bot ${token}`, "content-type": "application/json" };
let left = Number(count);

async function postAll(): Promise<void> {
  while (left > 0) {
    left -= 1;
    const body = JSON.stringify({ content: `report ${left}`, nonce: `bare ${left}`, enforce_nonce: true });
    const posted = await request(`${url}/v10/channels/${channel}/messages`, {
      method: "POST",
      dispatcher,
      headers,
      body,
    });
    if (posted.statusCode !== 200) throw new Error(`answered with ${posted.statusCode}`);
    await posted.body.json();
  }
}

const began = performance.now();
await Promise.all(Array.from({ length: AT_ONCE }, postAll));
console.log(Math.round((Number(count) * 1000) / (performance.now() - began)));
await dispatcher.close();
