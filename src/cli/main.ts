#!/usr/bin/env node
import process from "node:process";
import {run} from "./run.ts";
import {meaningOf} from "./write-errors.ts";

/** `stemma show … | head` is no error: who reads has read enough. Anything else is said in one line, where it can be. */
function stopUnwritten(error: NodeJS.ErrnoException, stream: NodeJS.WriteStream): void {
  if (error.code === "EPIPE") process.exit();
  if (stream === process.stdout) process.stderr.write(`stemma: standard output cannot be written (${meaningOf(error)})\n`);
  process.exit(1);
}

for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => { stopUnwritten(error, stream); });
process.exitCode = await run(process.argv.slice(2));
