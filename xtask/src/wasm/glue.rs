//! What stands between a library and JavaScript, written by wasm-bindgen.

use super::{kept, native, read_text, write};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// What is written otherwise.
const CHANGES: [(&str, &str); 5] = [
    // Bundlers find a `.ts` behind `.js` only in what is written in TypeScript.
    ("from '../errors.js'", "from '../errors.ts'"),
    // Nobody loads the library from an address, so that the code for that is left out.
    ("export { initSync, __wbg_init as default }", "export { initSync }"),
    // Importing does nothing yet: some places where tests run have no coders of text.
    (
        "let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });\ncachedTextDecoder.decode();\n",
        "let cachedTextDecoder;\n",
    ),
    (
        "const cachedTextEncoder = new TextEncoder();\n\nif (!('encodeInto' in cachedTextEncoder)) {\n    \
         cachedTextEncoder.encodeInto = function (arg, view) {\n        \
         const buf = cachedTextEncoder.encode(arg);\n        view.set(buf);\n        return {\n            \
         read: arg.length,\n            written: buf.length\n        };\n    };\n}\n",
        "let cachedTextEncoder;\n",
    ),
    (
        "function initSync(module) {\n",
        "function initSync(module) {\n    cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });\n    \
         cachedTextEncoder = new TextEncoder();\n",
    ),
];

/// Writes the glue of a library among the sources; where the library is that it fits.
pub(super) fn bound(library: &str, linked: &Path) -> Result<PathBuf> {
    let out = kept().join(library);
    let mut bindgen = Bindgen::new();
    bindgen.input_path(linked).out_name(library).web(true)?;
    // The library comes as bytes: the glue must not look for a file beside it, which bundlers would try to load.
    bindgen.omit_default_module_path(true).typescript(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.generate(&out).with_context(|| format!("wasm-bindgen does not take the library {library}"))?;

    let mut glue = read_text(&out.join(library).with_extension("js"))?;
    for (from, to) in CHANGES {
        if glue.matches(from).count() != 1 {
            bail!("the glue of {library} does not say once: {from}");
        }
        glue = glue.replace(from, to);
    }
    write(&native().join(format!("{library}.js")), glue)?;
    write(&native().join(format!("{library}.d.ts")), read_text(&out.join(library).with_extension("d.ts"))?)?;
    Ok(out.join(format!("{library}_bg.wasm")))
}
