//! A part of the library as text inside JavaScript: compressed first, since servers compress text less well.

use super::{kept, made, native, read, write};
use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use liblzma::stream::{LzmaOptions, Stream};
use liblzma::write::XzEncoder;
use std::io::Write as _;

/// As small as it gets: the bytes of WebAssembly follow from the byte before, and not from where they stand. A fifth
/// smaller than deflate and a tenth smaller than zstd, for which a browser works 25 milliseconds longer, once.
const HOW: &str = "lzma, preset 9, lc 4, pb 0, a window of 4 MiB";

/// Writes a part among the sources as the module that holds it.
pub(super) fn written(part: &str, bytes: &[u8]) -> Result<()> {
    let packed = kept().join(part).with_extension("lzma");
    made(&packed, bytes, HOW, || write(&packed, compressed(bytes)?))?;
    let text = STANDARD.encode(read(&packed)?);
    let module = format!(
        "/** The part `{part}` of the library: base64 of its bytes, compressed (LZMA). */\n\
         const part: string =\n    \"{text}\";\nexport default part;\n"
    );
    write(&native().join(format!("{part}.wasm.ts")), module)
}

fn compressed(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut options = LzmaOptions::new_preset(9 | EXTREME)?;
    options.dict_size(4 << 20).literal_context_bits(4).position_bits(0);
    let mut encoder = XzEncoder::new_stream(Vec::new(), Stream::new_lzma_encoder(&options)?);
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// `LZMA_PRESET_EXTREME`.
const EXTREME: u32 = 1 << 31;
