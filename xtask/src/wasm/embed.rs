//! A part of the library as text inside JavaScript: compressed first, since servers compress text less well.

use super::{kept, made, native, read, write};
use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// As small as it gets. A tenth smaller than deflate at its best, and a browser has it back as soon.
const LEVEL: i32 = 22;

/// Writes a part among the sources as the module that holds it.
pub(super) fn written(part: &str, bytes: &[u8]) -> Result<()> {
    let packed = kept().join(part).with_extension("zst");
    made(&packed, bytes, &format!("zstd {LEVEL}"), || write(&packed, zstd::bulk::compress(bytes, LEVEL)?))?;
    let text = STANDARD.encode(read(&packed)?);
    let module = format!(
        "/** The part `{part}` of the library: base64 of its bytes, compressed (zstd). */\n\
         const part: string =\n    \"{text}\";\nexport default part;\n"
    );
    write(&native().join(format!("{part}.wasm.ts")), module)
}
