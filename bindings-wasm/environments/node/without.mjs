// What happens where WebAssembly is switched off, and the coders of text are missing, as in some places where tests run:
// the package can be imported, and says what is wrong when it is used.

delete globalThis.WebAssembly;
delete globalThis.TextDecoder;
delete globalThis.TextEncoder;
const { BouwsteenError, Register } = await import("bouwsteen");
await import("bouwsteen/custodian");
await import("bouwsteen/documents");
try {
    Register.parse("{}");
} catch (error) {
    console.log(JSON.stringify({ expected: error instanceof BouwsteenError, message: error.message }));
}
