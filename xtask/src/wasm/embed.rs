//! A library as text inside JavaScript: compressed first, since servers compress text less well.

use super::{kept, made, native, read, write};
use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::path::Path;

/// As small as it gets. A tenth smaller than deflate at its best, and a browser has it back as soon.
const LEVEL: i32 = 22;

/// Writes a library among the sources as the module that holds it.
pub(super) fn written(library: &str, file: &Path) -> Result<()> {
    let bytes = read(file)?;
    let packed = kept().join(library).join("small.zst");
    made(&packed, &bytes, &format!("zstd {LEVEL}"), || write(&packed, zstd::bulk::compress(&bytes, LEVEL)?))?;
    let text = STANDARD.encode(read(&packed)?);
    let module = format!(
        "/** The library `{library}`: base64 of its bytes, compressed (zstd). */\n\
         const library: string =\n    \"{text}\";\nexport default library;\n"
    );
    write(&native().join(format!("{library}.wasm.ts")), module)
}
