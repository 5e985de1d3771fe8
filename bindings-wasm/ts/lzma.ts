import { Decoder } from "lzma1/decoder";

/** The bytes behind what was compressed with LZMA. */
export function decompressed(packed: Uint8Array): Uint8Array<ArrayBuffer> {
    let place = 0;
    let bytes = new Uint8Array(packed.length * 4);
    let length = 0;
    const input = { readByte: () => packed[place++] ?? -1 };
    const output = {
        writeBytes(window: Uint8Array, from: number, count: number): void {
            if (length + count > bytes.length) {
                const larger = new Uint8Array(2 * (length + count));
                larger.set(bytes.subarray(0, length));
                bytes = larger;
            }
            bytes.set(window.subarray(from, from + count), length);
            length += count;
        },
    };
    new Decoder().decompress(input, output);
    return bytes.subarray(0, length);
}
