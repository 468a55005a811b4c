// What scripts of Kosmo Script Host see, for editors and for the TypeScript compiler.
// Written by `kosmo integrations:types --typescript`; write it anew instead of changing it.

declare namespace Kosmo {
  /** What a function takes that has no parameters. */
  type NoArguments = { [name: string]: never };

  /** Where a page stands in its list. */
  interface Paging<Arguments> {
    /** Whether there is another page. */
    has_more: boolean;
    /** What to put over this call's arguments to get the next page; null on the last one. */
    next: Partial<Arguments> | null;
    /** How many items were asked for; null if that was left to the vendor. */
    limit: number | null;
    /** What you asked for, if the vendor allows less. */
    requested_limit?: number;
  }

  /** What every page of a list has. */
  interface Paged<Arguments> {
    paging: Paging<Arguments>;
  }

  /** The arguments of the function that answers with a page. */
  type ArgumentsOf<Page> = Page extends Paged<infer Arguments> ? Arguments : { [name: string]: any };

  /** What is in the list of an answer. */
  type ItemOf<Answer> = 0 extends 1 & Answer
    ? any
    : Answer extends readonly (infer Item)[]
      ? Item
      : { [Name in keyof Answer]: Answer[Name] extends readonly (infer Item)[] ? Item : never }[keyof Answer];

  /** What is known of a call that did not succeed. */
  interface Problem {
    /** A stable word, such as `invalid_argument` or `not_found`. */
    code: string;
    message: string;
    /** What to do, if there is more to say than the message does. */
    hint: string | null;
    /** The HTTP status, if the vendor answered. */
    status: number | null;
    /** Whether the same call may succeed later. */
    retryable: boolean;
    /** The vendor's name for the request. */
    request_id: string | null;
    /** Never sent, refused by the vendor, or possibly done; null for what is no call. */
    outcome: "rejected" | "failed" | "unknown" | null;
    /** When the vendor takes the call again, if that was too long to wait. */
    retry_at: string | null;
  }

  /** What a call that did not succeed throws. */
  interface Failure extends Error, Problem {
    message: string;
  }

  /** What became of a call that was made beside others. */
  type Outcome<Answer> =
    | { ok: true; value: Answer; error?: undefined }
    | { ok: false; error: Problem; value?: undefined };

  /** What a function answers that stands before its arguments in a list. */
  type AnswerOf<Call> = Call extends readonly [(...args: any[]) => infer Answer, ...any[]] ? Answer : any;

  /** Everything that a script can act upon. */
  interface App {
    readonly integrations: Integrations;
    /** The tools of MCP servers, by server and tool. */
    readonly mcp: {
      readonly [server: string]: { readonly [tool: string]: (args?: { [name: string]: any }) => any };
    };
    /**
     * The items of a list, however many pages it has. A page is requested when the loop comes to it.
     * After an error, a loop over the same iterator goes on where it was.
     */
    each<Answer>(list: (...args: any[]) => Answer, args?: ArgumentsOf<Answer>): IterableIterator<ItemOf<Answer>>;
    /** The pages of a list, each as the function answers it, requested when the loop comes to it. */
    pages<Answer>(list: (...args: any[]) => Answer, args?: ArgumentsOf<Answer>): IterableIterator<Answer>;
    /** Makes calls side by side, `limit` at a time (1 to 64, else 8), and tells what became of each, in order. */
    parallel<const Calls extends readonly (readonly any[])[]>(
      calls: Calls,
      options?: { limit?: number },
    ): { -readonly [Index in keyof Calls]: Outcome<AnswerOf<Calls[Index]>> };
    /** Waits. */
    sleep(seconds: number): void;
  }

  /** What there is to call, as text. */
  interface Docs {
    /** All pages, one a line. */
    list(): string;
    /** The functions that fit a query, best first, one a line. */
    search(query: string): string;
    /** A page, such as `close` or `close.list_leads`. */
    read(page: string): string;
  }

  /** JSON text to values and back. */
  interface Json {
    /** Writes a value as JSON, indented unless `pretty` is false. */
    encode(value: unknown, options?: { pretty?: boolean }): string;
    /** Reads JSON. */
    decode(text: string): any;
    readonly null: null;
    /** The same list; an empty one for nothing. */
    array(value?: readonly any[] | null): any[];
    /** The same object; an empty one for nothing. */
    object(value?: { [name: string]: any } | null): { [name: string]: any };
  }

  /** Regular expressions that read alike in every language, in linear time. */
  interface Regex {
    /** The captures by number, 0 the whole match, or by name if any is named; null without a match. */
    match(subject: string, pattern: string, flags?: string): { [group: string]: string } | null;
    /** All whole matches, then all first groups, and so on. */
    match_all(subject: string, pattern: string, flags?: string): string[][];
    /** The text with each match, or the first `limit` ones, replaced; `$1` is the first group. */
    gsub(subject: string, pattern: string, replacement: string, limit?: number): string;
  }

  /** The configured MCP servers. */
  interface Mcp {
    servers(): { [server: string]: any };
    tools(server?: string): any[];
    schema(tool: string): any;
    call(tool: string, args?: { [name: string]: any }): any;
    resources(server: string): any[];
    read_resource(server: string, uri: string): any;
    prompts(server: string): any[];
    get_prompt(server: string, name: string, args?: { [name: string]: any }): any;
  }

  /** Prints a line, with a space between values. */
  interface Console {
    log(...values: any[]): void;
    info(...values: any[]): void;
    debug(...values: any[]): void;
    warn(...values: any[]): void;
    error(...values: any[]): void;
  }
}

declare const app: Kosmo.App;
declare const docs: Kosmo.Docs;
declare const json: Kosmo.Json;
declare const regex: Kosmo.Regex;
declare const mcp: Kosmo.Mcp;
declare const console: Kosmo.Console;
/** What `--input` and `--arg` gave the script. */
declare const input: { readonly [name: string]: any };
/** The words after `--`. */
declare const args: readonly string[];

/** Prints a line, with a tab between values. */
declare function print(...values: any[]): void;
/** Prints a value with everything in it, and returns it. */
declare function dump<T>(value: T): T;
/** Reads a page of the documentation, such as `integrations.close`. */
declare function js_read_doc(page: string): string;

declare function setTimeout(callback: (...args: any[]) => void, delay?: number, ...args: any[]): number;
declare function setInterval(callback: (...args: any[]) => void, delay?: number, ...args: any[]): number;
declare function clearTimeout(id?: number): void;
declare function clearInterval(id?: number): void;
declare function queueMicrotask(callback: () => void): void;
