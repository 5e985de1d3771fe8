//! A register carried from one edition of the country to another.
