import {createServer, type IncomingHttpHeaders, type Server, type ServerResponse} from "node:http";
import {createServer as createSecureServer} from "node:https";
import type {AddressInfo} from "node:net";
import {gzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, it, test} from "vitest";
import {CERTIFICATE, KEY} from "./certificate.ts";
import {fetchPage, isPrivateAddress, type FetchOptions, type NetworkEffects} from "../../../src/intake/fetch/index.ts";

const PAGE = "<html><body><p>The ferry sailed on.</p></body></html>";
const seen: {path: string; headers: IncomingHttpHeaders}[] = [];
let [open, mostOpen] = [0, 0];

const ANSWERS: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  "/page": (answer) => void answer.writeHead(200, {"Content-Type": "text/html", "Set-Cookie": "a=b", "X-Old": "yes"}).end(PAGE),
  "/packed": (answer) => void answer.writeHead(200, {"Content-Encoding": "gzip"}).end(gzipSync(PAGE)),
  "/bomb": (answer) => void answer.writeHead(200, {"Content-Encoding": "gzip"}).end(gzipSync(Buffer.alloc(5_000_000))),
  "/broken": (answer) => void answer.writeHead(200, {"Content-Encoding": "gzip"}).end("no gzip"),
  "/large": (answer) => void answer.writeHead(200, {"Content-Length": 5_000_000}).end(Buffer.alloc(5_000_000)),
  "/endless": (answer) => {
    const timer = setInterval(() => answer.write(Buffer.alloc(50_000)), 1);
    answer.on("close", () => clearInterval(timer));
  },
  "/silent": () => undefined,
  "/half": (answer) => void answer.writeHead(200).write("<html>"),
  "/picture": (answer) => void answer.writeHead(200, {"Content-Type": "image/png"}).end("x"),
  "/gone": (answer) => void answer.writeHead(404).end("gone"),
  "/once": (answer) => void answer.writeHead(302, {Location: "/page"}).end(),
  "/round": (answer) => void answer.writeHead(301, {Location: "/round"}).end(),
  "/file": (answer) => void answer.writeHead(302, {Location: "file:///etc/passwd"}).end(),
  "/inside": (answer) => void answer.writeHead(307, {Location: `http://127.0.0.2:${port()}/page`}).end(),
  "/named-inside": (answer) => void answer.writeHead(307, {Location: `http://inside.example:${port()}/page`}).end(),
};

const server: Server = createServer((asked, answer) => {
  seen.push({path: asked.url ?? "", headers: asked.headers});
  mostOpen = Math.max(mostOpen, ++open);
  answer.on("close", () => open--);
  setTimeout(() => (ANSWERS[asked.url ?? ""] ?? ANSWERS["/gone"])(answer), 5);
});
const port = (): number => (server.address() as AddressInfo).port;

beforeAll(() => new Promise<void>((done) => void server.listen(0, "0.0.0.0", done)));
afterAll(() => new Promise<void>((done) => {
  server.closeAllConnections();
  server.close(() => done());
}));

/** A network in which 127.0.0.1 counts as public, and names stand for the given addresses. */
function network(names: Readonly<Record<string, string>> = {}): NetworkEffects {
  return {
    lookUp: (host) => (names[host] ? Promise.resolve([{address: names[host], family: 4}]) : Promise.reject(Object.assign(new Error("no"), {code: "ENOTFOUND"}))),
    isPrivate: (address) => address !== "127.0.0.1" && isPrivateAddress(address), now: () => "2031-07-03T08:00:00.000Z",
  };
}

const get = (path: string, options: FetchOptions = {}, effects = network()) => fetchPage(`http://127.0.0.1:${port()}${path}`, {version: "9.9.9", ...options}, effects);
const codeOf = (page: Promise<unknown>) => page.then(() => "fetched", (error: {code: string}) => error.code);

describe("fetching a page", () => {
  it("keeps the bytes, the headers as sent, the status, the address and the time", async () => {
    const page = await get("/page");
    expect(new TextDecoder().decode(page.bytes)).toBe(PAGE);
    expect(page).toMatchObject({status: 200, url: `http://127.0.0.1:${port()}/page`, redirects: [], at: "2031-07-03T08:00:00.000Z"});
    expect(page.headers.slice(0, 3)).toEqual([["Content-Type", "text/html"], ["Set-Cookie", "a=b"], ["X-Old", "yes"]]);
  });

  it("says who asks, and sends no cookie and no referrer", async () => {
    await get("/page");
    await get("/page");
    const {headers} = seen[seen.length - 1];
    expect(headers["user-agent"]).toBe("stemma/9.9.9");
    expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
  });

  it("unpacks what was packed and keeps it as sent too", async () => {
    const {bytes, body} = await get("/packed");
    expect(new TextDecoder().decode(bytes)).toBe(PAGE);
    expect(body[0]).toBe(0x1f);
  });

  it("follows a redirect and says from where", async () => {
    expect(await get("/once")).toMatchObject({url: `http://127.0.0.1:${port()}/page`, redirects: [`http://127.0.0.1:${port()}/once`]});
  });

  it("asks a host for one page at a time", async () => {
    mostOpen = open;
    await Promise.all(Array.from({length: 6}, () => get("/page")));
    expect(mostOpen).toBe(1);
  });

  test.each([
    ["/bomb", "too-large"], ["/large", "too-large"], ["/endless", "too-large"], ["/silent", "timeout"], ["/half", "timeout"], ["/picture", "not-a-page"], ["/gone", "not-a-page"], ["/broken", "not-a-page"],
    ["/round", "refused"], ["/file", "refused"], ["/inside", "refused"],
  ])("%s ends with %s", async (path, code) => {
    expect(await codeOf(get(path, {maxBytes: 1_000_000, milliseconds: 1000}))).toBe(code);
  });

  it("tells in one line that the host cannot be reached", async () => {
    const error = await fetchPage("http://nowhere.example/", {}, network()).catch((one: Error) => one);
    expect(error).toMatchObject({code: "offline", message: "http://nowhere.example/: nowhere.example cannot be reached (ENOTFOUND); is there a network?"});
    expect(await codeOf(fetchPage("http://127.0.0.1:1/", {}, network()))).toBe("no-answer");
  });
});

describe("addresses that are not of the public internet", () => {
  it("are refused by what a name stands for, and nothing is sent there", async () => {
    const before = seen.length;
    expect(await codeOf(fetchPage(`http://inside.example:${port()}/page`, {}, network({"inside.example": "127.0.0.2"})))).toBe("refused");
    expect(await codeOf(get("/named-inside", {}, network({"inside.example": "10.0.0.1"})))).toBe("refused");
    expect(seen.slice(before).map(({path}) => path)).toEqual(["/named-inside"]);
  });

  it("are asked where the user allows it", async () => {
    expect(await codeOf(fetchPage(`http://inside.example:${port()}/page`, {allowPrivate: true}, network({"inside.example": "127.0.0.2"})))).toBe("fetched");
  });

  it("the address that was looked up is the one connected to, and a name is looked up once", async () => {
    let count = 0;
    const effects: NetworkEffects = {...network(), lookUp: () => Promise.resolve([{address: count++ === 0 ? "127.0.0.1" : "127.0.0.2", family: 4}])};
    expect(await codeOf(fetchPage(`http://turning.example:${port()}/page`, {}, effects))).toBe("fetched");
    expect(count).toBe(1);
  });

  test.each([
    "http://localhost/", "http://127.0.0.1/", "http://127.1/", "http://0x7f.0.0.1/", "http://2130706433/", "http://0/", "http://10.1.2.3/", "http://172.20.0.1/", "http://192.168.1.1/", "http://169.254.169.254/latest/",
    "http://100.64.0.1/", "http://224.0.0.1/", "http://255.255.255.255/", "http://[::1]/", "http://[::]/", "http://[fe80::1]/", "http://[fc00::1]/", "http://[ff02::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:8.8.8.8]/",
    "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "ftp://news.example/", "file:///etc/passwd", "data:text/html,x", "javascript:1", "news.example", "", "http://ada:secret@news.example/",
  ])("%s is refused", async (address) => {
    expect(await codeOf(fetchPage(address, {}, {...network({localhost: "127.0.0.1"}), isPrivate: isPrivateAddress}))).toBe("refused");
  });

  test.each(["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "172.32.0.1", "100.128.0.1"])("%s is public", (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});

describe("an address with https", () => {
  const secure = createSecureServer({key: KEY, cert: CERTIFICATE}, (asked, answer) => void (asked.url === "/down" ? answer.writeHead(302, {Location: `http://127.0.0.1:${port()}/page`}).end() : answer.writeHead(200, {"Content-Type": "text/html"}).end(PAGE)));
  const address = (path: string, host = "secure.example") => `https://${host}:${(secure.address() as AddressInfo).port}${path}`;
  const trusting = () => ({...network({"secure.example": "127.0.0.1", "other.example": "127.0.0.1"}), certificates: CERTIFICATE});
  beforeAll(() => new Promise<void>((done) => void secure.listen(0, "127.0.0.1", done)));
  afterAll(() => new Promise<void>((done) => {
    secure.closeAllConnections();
    secure.close(() => done());
  }));

  it("is fetched over an encrypted connection, and may lead to one without", async () => {
    expect((await fetchPage(address("/page"), {}, trusting())).url).toBe(address("/page"));
    expect((await fetchPage(address("/down"), {}, trusting())).redirects).toEqual([address("/down")]);
  });

  it.each([
    ["whose certificate nobody signed", "secure.example", network({"secure.example": "127.0.0.1"})],
    ["whose certificate is another host's", "other.example", {...network({"other.example": "127.0.0.1"}), certificates: CERTIFICATE}],
  ])("%s is refused", async (_, host, effects) => {
    expect(await codeOf(fetchPage(address("/page", host), {}, effects))).toBe("no-answer");
  });
});
