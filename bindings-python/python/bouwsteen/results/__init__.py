# Made from the types of core by `cargo xtask codegen`.
"""Results: what the library works out."""
