//! How texts for a terminal are made.

use crate::argument::or_default;
use crate::error::{Out, invalid};
use bouwsteen::report::terminal::{Options, Style};

/// How a text for a terminal is made.
pub(crate) fn options(lang: Option<String>, width: Option<u32>, style: Option<String>) -> Out<Options> {
    let mut options = Options::default();
    options.language = or_default("lang", lang)?;
    if let Some(width) = width {
        options.width = width as usize;
    }
    if let Some(style) = style {
        options.style = match style.as_str() {
            "ascii" => Style::Ascii,
            "plain" => Style::Plain,
            "colour" => Style::Colour,
            "truecolour" => Style::TrueColour,
            _ => return Err(invalid("style", &style, "choose ascii, plain, colour or truecolour")),
        };
    }
    Ok(options)
}
