// The examples in the comments of the sources and in the README: code in which a line says what it gives.
//
//     register.contacts.length; // 373
//
// Such a line is checked, and every example must have one.

import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../", import.meta.url);

/** An example, ready to run. */
export interface Example {
    /** The file and the line where it starts. */
    readonly place: string;
    /** The code, in which the lines that say what they give call `check`. */
    readonly code: string;
    /** How many lines are checked. */
    readonly checks: number;
}

/** All examples, in the order of the files. */
export function examples(): Example[] {
    const sources = readdirSync(new URL("ts/", folder)).filter((name) => name.endsWith(".ts"));
    return [...sources.sort().map((name) => `ts/${name}`), "README.md"].flatMap(ofFile);
}

function ofFile(file: string): Example[] {
    const text = readFileSync(new URL(file, folder), "utf8");
    const found = [...text.matchAll(/^( \*|     \*|) ?```ts\n(.*?)^\1 ?```$/gms)];
    return found.map((block) => {
        const line = text.slice(0, block.index).split("\n").length;
        const lines = block[2]!.split("\n").map((code) => code.slice(block[1]!.length + (block[1] ? 1 : 0)));
        return ready(`${file}:${line}`, lines);
    });
}

/** A statement at the end of which stands what it gives. */
const SAID = /^(\s*)(?!(?:const|let|using|import|export|return|throw|if|for|type)\b)(\S.*); \/\/ (.+)$/;

function ready(place: string, lines: string[]): Example {
    let checks = 0;
    const code = lines.map((line) =>
        line.replace(SAID, (_, blank: string, given: string, said: string) => {
            checks += 1;
            return `${blank}check(${JSON.stringify(given)}, ${given}, ${said});`;
        }),
    );
    return { place, checks, code: `import { check } from "../check.js";\n${code.join("\n")}` };
}
