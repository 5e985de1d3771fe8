//! A library as text inside JavaScript: compressed first, since servers compress text less well.

use super::{kept, made, native, read, write};
use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::path::Path;

/// Writes a library among the sources as the module that holds it.
pub(super) fn written(library: &str, file: &Path) -> Result<()> {
    let bytes = read(file)?;
    let packed = kept().join(library).join("small.deflate");
    made(&packed, &bytes, "zopfli", || {
        let mut out = Vec::new();
        zopfli::compress(zopfli::Options::default(), zopfli::Format::Deflate, bytes.as_slice(), &mut out)?;
        write(&packed, out)
    })?;
    let text = STANDARD.encode(read(&packed)?);
    let module = format!(
        "/** The library `{library}`: base64 of its bytes, compressed (deflate, without a header). */\n\
         const library: string =\n    \"{text}\";\nexport default library;\n"
    );
    write(&native().join(format!("{library}.wasm.ts")), module)
}
