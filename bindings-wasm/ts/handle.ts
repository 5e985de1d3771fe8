// Handles: objects of which the data lies in the memory of WebAssembly.

/// <reference lib="esnext.disposable" preserve="true" />

import { BouwsteenError } from "./errors.js";
import { told } from "./json.js";

/** What a handle holds. */
export interface Held {
    free(): void;
}

/** What was worked out for a handle, to hand out again. */
const known = new WeakMap<Handle, Map<string, unknown>>();

let heldBy: (handle: Handle) => Held | undefined;

/**
 * An object of which the data lies in the memory of WebAssembly.
 *
 * That memory is given back when JavaScript has no more use for the object. Who makes many large ones can say so
 * earlier, with `free()` or `using`.
 *
 * @example
 * ```ts
 * import { Register } from "bouwsteen";
 * import { demo } from "bouwsteen/demo";
 *
 * {
 *     using register = Register.parse(demo);
 *     register.contacts.length; // 373
 * } // Freed here.
 * ```
 */
export abstract class Handle {
    #held: Held | undefined;

    protected constructor(held: Held) {
        if (typeof held?.free !== "function") {
            throw new TypeError(`${new.target.name}: not made with \`new\`; its static methods make one`);
        }
        this.#held = held;
    }

    /** What kind of thing it is. Without it Vue would take a handle for plain data and wrap it, which breaks it. */
    get [Symbol.toStringTag](): string {
        return this.constructor.name;
    }

    /** Gives its memory back. Afterwards it cannot be used any more; freeing it again does nothing. */
    free(): void {
        this.#held?.free();
        this.#held = undefined;
        known.delete(this);
    }

    static {
        heldBy = (handle) => handle.#held;
    }
}

/** In engines that know `using`, a handle can be declared with it. */
export interface Handle {
    /** The same as `free()`, for `using`. */
    [Symbol.dispose](): void;
}

if (typeof Symbol.dispose === "symbol") {
    Object.defineProperty(Handle.prototype, Symbol.dispose, {
        value(this: Handle) {
            this.free();
        },
        configurable: true,
        writable: true,
    });
}

/** @internal What a handle holds, to ask it something. Of what kind that is, its class says in a type only: `_held`. */
export function raw<T extends Held>(handle: Handle & { readonly _held: T }): T {
    const held = heldBy(handle);
    if (held === undefined) {
        throw new BouwsteenError(`this ${handle.constructor.name} was freed and cannot be used any more`);
    }
    return held as T;
}

/** @internal A handle that may have been freed, unless it was. */
export function unfreed<H extends Handle>(handle: H | undefined): H | undefined {
    return handle !== undefined && heldBy(handle) !== undefined ? handle : undefined;
}

/**
 * @internal What a handle says of itself, worked out once. Since everybody gets the same, nobody can change it.
 *
 * A getter looks as if it costs nothing; so it must not read everything anew each time.
 */
export function once<T>(handle: Handle, what: string, asked: () => string): T {
    let all = known.get(handle);
    if (all === undefined) known.set(handle, (all = new Map()));
    if (!all.has(what)) all.set(what, frozen(told(asked())));
    return all.get(what) as T;
}

function frozen(value: unknown): unknown {
    if (typeof value === "object" && value !== null) {
        for (const part of Object.values(value)) frozen(part);
        Object.freeze(value);
    }
    return value;
}
