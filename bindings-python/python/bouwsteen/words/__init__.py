# Made from the types of core by `cargo xtask codegen`.
"""Words: the fixed vocabularies of the domain."""
