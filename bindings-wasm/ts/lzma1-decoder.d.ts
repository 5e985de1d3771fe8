// The half of the library `lzma1` that is used. It is imported by itself, since both halves stand in one class.
declare module "lzma1/decoder" {
    export class Decoder {
        decompress(
            input: { readByte(): number },
            output: { writeBytes(window: Uint8Array, from: number, count: number): void },
        ): void;
    }
}
