//! What stands between the library and JavaScript, written by wasm-bindgen: one file for each part.

mod items;

use super::split::{self, PARTS};
use super::{kept, native, read, read_text, write};
use anyhow::{Context, Result, bail};
use items::{Items, imported, mentions};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// What wasm-bindgen calls what it writes.
const NAME: &str = "library";

/// What is written otherwise.
const CHANGES: [(&str, &str); 3] = [
    // Bundlers find a `.ts` behind `.js` only in what is written in TypeScript.
    ("from '../errors.js'", "from '../errors.ts'"),
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
];

/// From here on wasm-bindgen writes how a library is loaded and started.
const STARTS: &str = "let wasmModule, wasmInstance, wasm;\n";

/// How the parts are started instead. Nobody loads them from an address, and they share one object of what they export,
/// so that all that stands between them and JavaScript finds it.
const START: &str = "\
let wasm;
/** Starts a part, after those that it needs. */
export function startPart(bytes) {
    const imports = __wbg_get_imports();
    imports.EARLIER = wasm ?? {};
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
    if (wasm !== undefined) {
        Object.assign(wasm, exports);
        return;
    }
    cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
    cachedTextEncoder = new TextEncoder();
    wasm = { ...exports };
    wasm.__wbindgen_start();
}
";

/// The same for types.
const START_TYPE: &str = "
/** Starts a part, after those that it needs. */
export function startPart(bytes: BufferSource): void;
";

/// Writes the glue of each part among the sources; where the library is that it fits.
pub(super) fn bound(linked: &Path) -> Result<PathBuf> {
    let out = kept().join("bound");
    let plain = kept().join("plain.wasm");
    write(&plain, split::plain(&read(linked)?)?)?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&plain).out_name(NAME).web(true)?;
    // The library comes as bytes: the glue must not look for a file beside it, which bundlers would try to load.
    bindgen.omit_default_module_path(true).typescript(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.generate(&out).context("wasm-bindgen does not take the library")?;

    let mut glue = read_text(&out.join(NAME).with_extension("js"))?;
    for (from, to) in CHANGES {
        if glue.matches(from).count() != 1 {
            bail!("the glue does not say once: {from}");
        }
        glue = glue.replace(from, to);
    }
    let (glue, _) = glue.split_once(STARTS).with_context(|| format!("the glue does not say: {STARTS}"))?;
    let glue = format!("{glue}{}", START.replace("EARLIER", split::EARLIER));
    shared_out(&glue, "js")?;

    let types = read_text(&out.join(NAME).with_extension("d.ts"))?;
    let (types, _) =
        types.split_once("export type InitInput").context("the types do not say how it starts")?;
    shared_out(&format!("{types}{START_TYPE}"), "d.ts")?;
    Ok(out.join(format!("{NAME}_bg.wasm")))
}

/// Writes what is of each part into a file of its own. Those of later parts import what they use of the first.
fn shared_out(text: &str, ending: &str) -> Result<()> {
    let items = Items::of(text)?;
    let [main, parts @ ..] = &PARTS;
    let [first, later @ ..] = items.parts.as_slice() else { bail!("there is no part") };
    let declared = items::declared(first);
    let mut used = BTreeSet::new();
    for (part, text) in parts.iter().zip(later) {
        for other in later.iter().filter(|other| *other != text) {
            // Of functions that JavaScript calls no other glue speaks; arguments have such names too.
            let declared = items::declared(other);
            let mut classes = declared.iter().filter(|name| name.starts_with(char::is_uppercase));
            if let Some(name) = classes.find(|name| mentions(text, name)) {
                bail!("the glue of {} needs `{name}`, which is of another part", part.name);
            }
        }
        let needed: BTreeSet<_> = declared.iter().filter(|name| mentions(text, name)).copied().collect();
        let text = format!("{}{text}", imported(&needed, main.name));
        write(&native().join(part.name).with_extension(ending), text)?;
        used.extend(needed);
    }
    used.retain(|name| !items.exported.contains(*name));
    let exported = if used.is_empty() {
        String::new()
    } else {
        format!("\nexport {{ {} }};\n", used.into_iter().collect::<Vec<_>>().join(", "))
    };
    write(&native().join(main.name).with_extension(ending), format!("{first}{exported}"))
}
