//! A register that changes while it is judged: a change costs what it touches.
