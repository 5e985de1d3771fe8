//! Dutch phone numbers: read as people write them, kept as E.164, shown as people know them.
