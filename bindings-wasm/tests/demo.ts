// The demonstration on its day, as most tests use it.

import { Register } from "bouwsteen/custodian";
import { demo } from "bouwsteen/demo";

/** The demonstration register. */
export const register = Register.parse(demo);

/** The day on which it is judged. */
export const ON = "2021-09-01";

/** The demonstration, judged on that day. */
export const assessment = register.assess("gvjb_2021", ON);

/** What a function throws; a test of it fails when it throws nothing. */
export function thrown(run: () => unknown): Error {
    try {
        run();
    } catch (error) {
        if (error instanceof Error) return error;
        throw new Error("what was thrown is no Error", { cause: error });
    }
    throw new Error("nothing was thrown");
}
