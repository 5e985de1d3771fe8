// A file server as any other, with the policy of what its pages may do.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";

const types = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
};

/**
 * Serves folders: each address in `folders` begins with the key and goes on with the file in the folder. Files that are
 * made for the occasion are given in `texts`.
 */
export async function serve(folders, { policy, texts = {} } = {}) {
    const server = createServer(async (request, response) => {
        const path = request.url === "/" ? "/index.html" : request.url;
        const headers = { "Content-Type": types[extname(path)] ?? "application/octet-stream" };
        if (policy) headers["Content-Security-Policy"] = policy;
        try {
            const file = texts[path] ?? (await readFile(found(folders, path)));
            response.writeHead(200, headers).end(file);
        } catch {
            response.writeHead(404, headers).end();
        }
    });
    await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
    const close = () => new Promise(resolve => server.close(resolve).closeAllConnections());
    return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

function found(folders, path) {
    const start = Object.keys(folders)
        .sort((one, other) => other.length - one.length)
        .find(start => path.startsWith(start));
    return join(folders[start], path.slice(start.length));
}
