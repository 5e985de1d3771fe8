//! The demonstration as a module of its own, for who has no register yet.

use super::{dist, write};
use anyhow::Result;
use bouwsteen::Register;

const DECLARATION: &str = "\
/**
 * The demonstration: a register of Gelderland, made up, as the JSON text that `Register.parse` takes.
 *
 * @example
 * ```ts
 * import { Register } from \"bouwsteen\";
 * import { demo } from \"bouwsteen/demo\";
 *
 * const register = Register.parse(demo);
 * ```
 */
export declare const demo: string;
";

/// Writes the module, once more for `require`, and its types.
pub(super) fn written() -> Result<()> {
    let text = serde_json::to_string(&Register::demo().to_json())?;
    write(&dist().join("demo.js"), format!("export const demo = {text};\n"))?;
    write(&dist().join("demo.cjs"), format!("exports.demo = {text};\n"))?;
    write(&dist().join("demo.d.ts"), DECLARATION)?;
    write(&dist().join("demo.d.cts"), DECLARATION)
}
