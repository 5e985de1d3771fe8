import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What was installed from the archive, or else what was built last. */
const dist = process.env["BOUWSTEEN_DIST"] ?? fileURLToPath(new URL("../dist", import.meta.url));
const built = (file: string): string => `${dist}/${file}.js`;

/** The tests use it by the names that people import. */
export default defineConfig({
    root: fileURLToPath(new URL(".", import.meta.url)),
    resolve: {
        alias: [
            // As in the package: of that library only a class that compresses too can be imported by its name.
            { find: "lzma1/decoder", replacement: fileURLToPath(new URL("../node_modules/lzma1/lib/decoder.js", import.meta.url)) },
            { find: /^bouwsteen$/, replacement: built("index") },
            { find: /^bouwsteen\/(words|custodian|documents|demo)$/, replacement: built("$1") },
        ],
    },
    test: {
        include: ["**/*.test.ts"],
        testTimeout: 60_000,
        // Memory is measured, so nobody else may use it; garbage must be collected when a test asks for it.
        pool: "forks",
        execArgv: ["--expose-gc"],
    },
});
