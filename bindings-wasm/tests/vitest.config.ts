import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const built = (file: string): string => fileURLToPath(new URL(`../dist/${file}.js`, import.meta.url));

/** The tests use what was built, by the names that people import. */
export default defineConfig({
    root: fileURLToPath(new URL(".", import.meta.url)),
    resolve: {
        alias: [
            { find: /^bouwsteen$/, replacement: built("index") },
            { find: /^bouwsteen\/(documents|demo)$/, replacement: built("$1") },
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
