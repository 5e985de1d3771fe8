// A program that uses everything that the package offers, as strictly typed as can be: `tsc` reads it, nobody runs it.
