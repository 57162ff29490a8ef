#!/usr/bin/env node
import { existsSync } from "node:fs"
import * as nodeModule from "node:module"
// Old syntax below on purpose: an older Node must be able to read this file and say what is missing.
var wanted = 24
if (parseInt(process.versions.node, 10) < wanted) {
  console.error("rapporteur needs Node " + wanted + " or newer; this is Node " + process.versions.node + ". Install a newer one, or run: npx -p node@" + wanted + " -p rapporteur rapporteur")
  process.exitCode = 2
} else {
  // before any TypeScript is met: what is cached needs no compiler to be loaded
  nodeModule.enableCompileCache()
  // a checkout has the sources, a package what was built of them
  var sources = new URL("../src/cli/main.ts", import.meta.url)
  import(existsSync(sources) ? sources.href : "../dist/cli/main.js")
}
