// What happens where WebAssembly is switched off: the package can be imported, and says what is wrong when it is used.

delete globalThis.WebAssembly;
const { BouwsteenError, Register } = await import("bouwsteen");
await import("bouwsteen/documents");
try {
    Register.parse("{}");
} catch (error) {
    console.log(JSON.stringify({ expected: error instanceof BouwsteenError, message: error.message }));
}
