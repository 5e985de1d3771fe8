import { BouwsteenError } from "./errors.js";
import { decompressed } from "./lzma.js";
import { startPart } from "./native/main.js";

/** The parts of the library, in the order in which each needs those before it. */
type Part = "main" | "words" | "custodian" | "documents";

/** What makes each part ready that was imported. */
const imported = new Map<Part, () => unknown>();

/**
 * A part of the library that stands in the package as text, made ready when it is first asked for, after the one
 * `before` it. Until then nothing happens, so importing the package costs nothing and works where WebAssembly does not.
 */
export function embedded<Glue>(part: Part, glue: Glue, text: string, before?: Part): () => Glue {
    let ready = false;
    const library = (): Glue => {
        if (!ready) {
            if (before !== undefined) imported.get(before)!();
            start(text);
            ready = true;
        }
        return glue;
    };
    imported.set(part, library);
    return library;
}

function start(text: string): void {
    if (typeof WebAssembly === "undefined") {
        throw new BouwsteenError(missing);
    }
    const bytes = decompressed(decoded(text));
    try {
        startPart(bytes);
    } catch (cause) {
        throw new BouwsteenError(WebAssembly.validate(bytes) ? forbidden : tooOld, { cause });
    }
}

const without =
    "A page can do without: let a server make the page or a fragment of it (`htmlFragment` of bouwsteen/documents), " +
    "or send `assessment.toJSON()` and show that.";

const missing =
    "this browser has no WebAssembly, which bouwsteen needs; it may be switched off, as in a lockdown mode. " + without;

const forbidden =
    "this page may not use WebAssembly, which bouwsteen needs: its Content-Security-Policy forbids it. Add " +
    `'wasm-unsafe-eval' to \`script-src\` in the policy; it allows WebAssembly and not \`eval\`. ${without}`;

const tooOld = `this browser is too old for the WebAssembly that bouwsteen uses. ${without}`;

/** The bytes behind base64; where `Uint8Array.fromBase64` is not there yet, by way of a string. */
function decoded(text: string): Uint8Array<ArrayBuffer> {
    const type = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
    return type.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
