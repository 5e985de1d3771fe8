from ._native import Register, demo
