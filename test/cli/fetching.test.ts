// Addresses as inputs, held against a server on this machine.
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import type {Fact} from "../../src/model/index.ts";
import {runWith} from "./effects.ts";

vi.setConfig({testTimeout: 60_000});

const PAGE = `<!doctype html><html><head><meta property="og:site_name" content="Coastal Wire"></head><body><article><h1>Harrow Bay dam holds</h1>
<p>The dam above Harrow Bay held through the night as engineers opened two of its four gates, the river board said on Thursday, and nobody was hurt.</p></article></body></html>`;

let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((_request, response) => response.setHeader("Content-Type", "text/html; charset=utf-8").setHeader("Set-Cookie", "reader=77").end(PAGE));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dam`;
});

afterAll(() => void server.close());

test("an address of this machine is refused in one line", async () => {
  const {code, complained} = await runWith(["report", address]);
  expect(code).toBe(1);
  expect(complained).toContain("which is not an address of the public internet");
});

test("with the flag its page is read, the address is the input, and no cookie is kept", async () => {
  const {code, printed} = await runWith(["report", address, "--allow-private", "--json", "-"]);
  expect(code).toBe(0);
  const {documents: [{input, outlet, headline, facts}]} = JSON.parse(printed) as {documents: (Record<"input" | "outlet" | "headline", string> & {facts: Fact[]})[]};
  expect({input, outlet, headline}).toEqual({input: address, outlet: "Coastal Wire", headline: "Harrow Bay dam holds"});
  expect(facts).toContainEqual({field: "header", value: "Content-Type: text/html; charset=utf-8", where: "fetched"});
  expect(facts).toContainEqual({field: "captured-from", value: address, where: "fetched"});
  expect(facts.filter(({value}) => /cookie/iu.test(value))).toEqual([]);
});
