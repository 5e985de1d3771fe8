# Made from the types of core by `cargo xtask codegen`.
"""Facts: what a register and a policy say."""
