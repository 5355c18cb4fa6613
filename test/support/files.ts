import { crc32, deflateRawSync, gzipSync } from "node:zlib";

/** Files of each kind, made by hand for tests: small, and as hostile as asked. */

const PARAGRAPHS = [
  "The ferry Aurora left the harbour of Port Ellis at noon on Sunday with forty passengers on board.",
  "“We saw the lights go out one after the other,” said Tom Reyes, who keeps the lighthouse at the cape.",
  "The harbour master expects the service to run again by Wednesday, weather permitting, she said.",
];

/** A news page of our own making. */
export const page = (
  headline = "Ferry leaves Port Ellis",
  paragraphs: readonly string[] = PARAGRAPHS,
): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:site_name" content="The Port Ellis Echo"><meta property="article:published_time" content="2024-03-05T10:00:00Z">
</head><body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article></body></html>`;

export const scraped = (headline = "Ferry leaves Port Ellis"): string =>
  [headline, "By Ada Penn", "5 March 2024", ...PARAGRAPHS].join("\n");

export const BODY = PARAGRAPHS.join("\n\n");

/** One record of a web archive, as a crawler writes a response. */
export function warcRecord(
  address: string,
  body: Uint8Array | string,
  headers: readonly string[] = [],
): Buffer {
  const http = Buffer.concat([
    Buffer.from(["HTTP/1.1 200 OK", "Content-Type: text/html", ...headers, "", ""].join("\r\n")),
    Buffer.from(body),
  ]);
  const head = [
    "WARC/1.0",
    "WARC-Type: response",
    `WARC-Target-URI: ${address}`,
    `Content-Length: ${http.length}`,
  ];
  return Buffer.concat([Buffer.from([...head, "", ""].join("\r\n")), http, Buffer.from("\r\n\r\n")]);
}

/** A web archive with each record packed by itself, as they are kept. */
export const packedWarc = (...records: readonly Buffer[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)));

interface Zipped {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** What the archive says of the size, where it lies. */
  readonly claims?: number;
}

/** A zip archive. */
export function zipOf(...files: readonly Zipped[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, claims } of files) {
    const plain = Buffer.from(bytes);
    const packed = deflateRawSync(plain);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? plain.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    entries.push(
      Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), fields, tail, Buffer.from(name)]),
    );
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\x05\x06"), end]);
}

/** A PDF with these lines on each page, the first in large letters. */
export const pdfOf = (...pages: readonly (readonly string[])[]): Buffer =>
  pdfDrawing(
    ...pages.map((lines, i) =>
      lines.map((text, n) => ({ text, x: 60, y: 760 - 14 * n, size: i === 0 && n === 0 ? 24 : 11 })),
    ),
  );

/** A piece of text on a page, in points from its lower left corner. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A PDF with these pieces of text on each page, in this order. */
export function pdfDrawing(...pages: readonly (readonly Drawn[])[]): Buffer {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  for (const [i, pieces] of pages.entries()) {
    const stream = pieces.map(draw).join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    "latin1",
  );
}

const draw = ({ text, x, y, size }: Drawn): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;
