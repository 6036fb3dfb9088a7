#!/usr/bin/env node
import process from "node:process";
import {run} from "./run.ts";

/** `stemma show … | head` is no error: who reads has read enough. */
function stopAtClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

process.stdout.on("error", stopAtClosedPipe);
process.stderr.on("error", stopAtClosedPipe);
process.exitCode = await run(process.argv.slice(2));
