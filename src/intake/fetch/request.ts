import {request as requestPlain, type IncomingMessage, type RequestOptions} from "node:http";
import {request as requestSecure, type RequestOptions as SecureOptions} from "node:https";
import {isIP, type LookupFunction} from "node:net";
import {StemmaError} from "../../model/index.ts";
import type {NetworkEffects} from "./network.ts";

/** What bounds one request. */
export interface RequestLimits {
  readonly allowPrivate: boolean;
  /** Bytes of the body, as sent and as unpacked. */
  readonly maxBytes: number;
  /** From the look-up of the host to the last byte. */
  readonly milliseconds: number;
  readonly agent: string;
}

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  /** Names and values in the order and case in which they were sent. */
  readonly headers: readonly (readonly [string, string])[];
  /** As sent, perhaps packed. */
  readonly body: Uint8Array;
}

/** Asks for one address, follows nothing. The address that is checked is the one connected to. */
export function requestOnce(url: URL, limits: RequestLimits, effects: NetworkEffects): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/gu, "");
    if (isIP(host) !== 0 && isRefused(host, limits, effects)) throw refusedAddress(url, host);
    const send = url.protocol === "https:" ? requestSecure : requestPlain;
    const asked = send(url, optionsFor(url, limits, effects), (answer) => readAnswer(url, answer, limits).then(resolve, stop));
    const timer = setTimeout(() => stop(new StemmaError("timeout", `${url.href}: no whole answer within ${limits.milliseconds / 1000} s`)), limits.milliseconds);
    const stop = (error: unknown): void => {
      reject(error);
      asked.destroy();
    };
    asked.on("socket", (socket) => socket.on("connect", () => {
      if (isRefused(socket.remoteAddress ?? "", limits, effects)) stop(refusedAddress(url, socket.remoteAddress ?? "unknown"));
    }));
    asked.on("error", (error) => reject(namedError(url, error)));
    asked.on("close", () => clearTimeout(timer));
    asked.end();
  });
}

function isRefused(address: string, {allowPrivate}: RequestLimits, {isPrivate}: NetworkEffects): boolean {
  return !allowPrivate && isPrivate(address);
}

function refusedAddress({href}: URL, address: string): StemmaError {
  return new StemmaError("refused", `${href}: leads to ${address}, which is not an address of the public internet`);
}

function optionsFor(url: URL, limits: RequestLimits, effects: NetworkEffects): RequestOptions & SecureOptions {
  const headers = {"User-Agent": limits.agent, Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5", "Accept-Encoding": "gzip, deflate, br", Connection: "close"};
  return {method: "GET", agent: false, headers, lookup: checkedLookup(url, limits, effects), ...(effects.certificates && {ca: effects.certificates})};
}

/** Looks a host up once, and gives its addresses on only where all of them are of the public internet. */
function checkedLookup(url: URL, limits: RequestLimits, effects: NetworkEffects): LookupFunction {
  return (host, options, done) => {
    effects.lookUp(host).then((found) => {
      const refused = found.find(({address}) => isRefused(address, limits, effects));
      if (refused) throw refusedAddress(url, refused.address);
      if (found.length === 0) throw Object.assign(new Error(`${host} has no address`), {code: "ENOTFOUND"});
      if (options.all) done(null, [...found]);
      else done(null, found[0].address, found[0].family);
    }).catch((error: unknown) => done(error as NodeJS.ErrnoException, "", 0));
  };
}

async function readAnswer(url: URL, answer: IncomingMessage, {maxBytes}: RequestLimits): Promise<Answer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  if (Number(answer.headers["content-length"]) > maxBytes) throw tooLarge(url, maxBytes);
  for await (const piece of answer as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > maxBytes) throw tooLarge(url, maxBytes);
    pieces.push(piece);
  }
  return {status: answer.statusCode ?? 0, headers: pairsOf(answer.rawHeaders), body: Buffer.concat(pieces)};
}

function pairsOf(raw: readonly string[]): readonly (readonly [string, string])[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1]] as const] : []));
}

/** More bytes than are read. */
export function tooLarge({href}: URL, maxBytes: number): StemmaError {
  return new StemmaError("too-large", `${href}: has more than ${maxBytes} bytes`);
}

const OFFLINE = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "ENETUNREACH", "ENETDOWN", "EHOSTUNREACH", "EADDRNOTAVAIL"]);

function namedError({href, hostname}: URL, error: Error): unknown {
  if (error instanceof StemmaError) return error;
  const {code} = error as NodeJS.ErrnoException;
  if (code && OFFLINE.has(code)) return new StemmaError("offline", `${href}: ${hostname} cannot be reached (${code}); is there a network?`);
  return new StemmaError("no-answer", `${href}: no answer (${code ?? error.message})`);
}
