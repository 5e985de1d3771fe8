// Programs that a test starts.

import { execFile, spawn } from "node:child_process";
import { createServer } from "node:net";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Runs Node to its end and gives what it wrote; fails with all of that when it fails. */
export async function node(folder, ...given) {
    const limits = { cwd: folder, maxBuffer: 64 * 1024 * 1024, env: environment };
    const { stdout } = await execute(process.execPath, given, limits);
    return stdout;
}

/** Starts Node, waits until `ready` stands in what it writes, and gives how to stop it. */
export async function started(folder, ready, ...given) {
    const child = spawn(process.execPath, given, { cwd: folder, env: environment, stdio: ["ignore", "pipe", "pipe"] });
    const ended = new Promise(resolve => child.once("exit", resolve));
    await new Promise((resolve, reject) => {
        let written = "";
        const read = text => {
            written += text;
            if (written.includes(ready)) resolve();
        };
        child.stdout.setEncoding("utf8").on("data", read);
        child.stderr.setEncoding("utf8").on("data", read);
        ended.then(() => reject(new Error(`it ended before it said \`${ready}\`:\n${written}`)));
    });
    return async () => {
        child.kill();
        await ended;
    };
}

/** A port that nothing listens to. */
export async function freePort() {
    const server = createServer();
    await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address();
    await new Promise(resolve => server.close(resolve));
    return port;
}

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: undefined };
