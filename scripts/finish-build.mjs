// Runs behind the compiler: puts the program's some three hundred modules together in a few files, since a cold start
// would spend a quarter of its time on opening them one by one. The library stays as the compiler wrote it.
// A command is still loaded when it is called, and packages are still taken from node_modules.
import {build} from "esbuild";
import {chmodSync, rmSync} from "node:fs";
import {fileURLToPath} from "node:url";

const ROOT = new URL("..", import.meta.url);
const CLI = fileURLToPath(new URL("dist/cli", ROOT));

rmSync(CLI, {recursive: true, force: true});
await build({
  absWorkingDir: fileURLToPath(ROOT), entryPoints: ["src/cli/main.ts"], outdir: CLI, chunkNames: "[name]-[hash]",
  bundle: true, splitting: true, format: "esm", platform: "node", target: "node20", packages: "external",
  minifySyntax: true, minifyWhitespace: true, legalComments: "none", logLevel: "warning",
});
chmodSync(fileURLToPath(new URL("dist/cli/main.js", ROOT)), 0o755);
