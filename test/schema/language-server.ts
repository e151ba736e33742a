import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly items?: readonly unknown[];
    readonly diagnostics?: LspDiagnostic[];
  };
  readonly result?: unknown;
}

export interface LspDiagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

export interface CompletionItem {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

const SETTINGS = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };

const CAPABILITIES = {
  textDocument: {
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    publishDiagnostics: {},
  },
  workspace: { configuration: true },
};

/** A client of the real yaml-language-server over stdio, as an editor would be one. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #published = new Map<string, (found: LspDiagnostic[]) => void>();
  #rest = Buffer.alloc(0);
  #last = 0;

  private constructor() {
    const server = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
    this.#process = spawn(process.execPath, [server, '--stdio']);
    this.#process.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
  }

  static async start(root: string): Promise<LanguageServer> {
    const server = new LanguageServer();
    const rootUri = pathToFileURL(root).href;
    await server.#ask('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'handbook' }],
      capabilities: CAPABILITIES,
    });
    server.#tell('initialized', {});
    return server;
  }

  stop(): void {
    this.#process.kill();
  }

  /** Opens a text under a path; gives what the server finds wrong in it. */
  async open(path: string, text: string): Promise<LspDiagnostic[]> {
    const uri = pathToFileURL(path).href;
    const found = new Promise<LspDiagnostic[]>((resolve) => this.#published.set(uri, resolve));
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return found;
  }

  async complete(path: string, line: number, character: number): Promise<CompletionItem[]> {
    const result = await this.#ask('textDocument/completion', place(path, line, character));
    return (result as { readonly items?: CompletionItem[] } | null)?.items ?? [];
  }

  async hover(path: string, line: number, character: number): Promise<string> {
    const result = await this.#ask('textDocument/hover', place(path, line, character));
    return (result as { readonly contents?: { readonly value: string } } | null)?.contents?.value ?? '';
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise((resolve) => this.#answers.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const head = this.#rest.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#rest.subarray(0, head).toString())?.[1]);
      const end = head + 4 + length;
      if (this.#rest.length < end) return;
      const message = JSON.parse(this.#rest.subarray(head + 4, end).toString()) as Message;
      this.#rest = this.#rest.subarray(end);
      this.#handle(message);
    }
  }

  #handle({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics')
      this.#published.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    if (id === undefined) return;
    if (method === undefined) this.#answers.get(id)?.(result);
    else
      this.#send({
        id,
        result: method === 'workspace/configuration' ? (params?.items ?? []).map(configuration) : null,
      });
  }
}

const configuration = (item: unknown) =>
  (item as { readonly section?: string }).section === 'yaml' ? SETTINGS : {};

const place = (path: string, line: number, character: number) => ({
  textDocument: { uri: pathToFileURL(path).href },
  position: { line, character },
});
