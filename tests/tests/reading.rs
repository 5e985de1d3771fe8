//! Whatever is handed in, reading and judging it ends, in time and memory that grow with its size.
//!
//! Nothing here looks at a clock: what takes a time that grows with the square of the size does not end.

mod reading {
    mod damage;
    mod facts;
    mod material;
    mod problems;
}
