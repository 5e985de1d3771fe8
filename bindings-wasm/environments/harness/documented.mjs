// The code in the README: each block with its language and the file that it shows.

import { readFileSync } from "node:fs";

const text = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The blocks of code in the README. */
export const documented = [...text.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(
    ([, language, file, code]) => ({ language, file, code }),
);
